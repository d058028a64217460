//! Serves the notes on the address that is given, or on 127.0.0.1:8080.

use api::rt::actix_web::{App, HttpServer, rt::System};

fn main() -> std::io::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
    let notes = service::server();
    System::new().block_on(async {
        let server = HttpServer::new(move || App::new().service(notes.clone())).bind(address)?;
        for address in server.addrs() {
            println!("http://{address}/v1/notes");
        }
        server.run().await
    })
}
