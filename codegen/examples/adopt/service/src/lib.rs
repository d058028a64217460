//! Notes, kept as long as the process lives.

use std::sync::{Arc, Mutex, PoisonError};

use api::{
    api::notes::*,
    models::Note,
    rt::{Context, Failure, Server},
};

/// The service.
#[derive(Debug, Default)]
struct Notes(Mutex<Vec<Note>>);

impl api::Service for Notes {
    type Principals = ();
    type Error = Failure;
}

impl NotesApi for Notes {
    async fn list_notes(&self, _cx: Context, request: ListNotes) -> Result<ListNotesResponse, Failure> {
        let wanted = request.contains.unwrap_or_default();
        let mut notes = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        notes.retain(|note| note.text.contains(&wanted));
        Ok(ListNotesResponse::Ok(notes))
    }

    async fn add_note(&self, _cx: Context, request: AddNote) -> Result<AddNoteResponse, Failure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(request.body.clone());
        Ok(AddNoteResponse::Created(request.body))
    }
}

/// The API, to be given to `actix_web::App::service`.
pub fn server() -> Server {
    api::server(Arc::new(Notes::default()), ())
}
