//! Handlers of the tag `categories`.

use generated::{api::categories::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl CategoriesApi for Socialhub {
    async fn list_categories(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListCategories,
    ) -> Result<ListCategoriesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_category(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateCategory,
    ) -> Result<CreateCategoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn import_categories(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ImportCategories,
    ) -> Result<ImportCategoriesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_category(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteCategory,
    ) -> Result<DeleteCategoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_category(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateCategory,
    ) -> Result<UpdateCategoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn move_category(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: MoveCategory,
    ) -> Result<MoveCategoryResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reassign_category_tickets(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ReassignCategoryTickets,
    ) -> Result<ReassignCategoryTicketsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn count_category_tickets(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CountCategoryTickets,
    ) -> Result<CountCategoryTicketsResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
