//! What the suites decode and encode, as JSON of the contract.

use generated::models::{Contact, Post};
use generated::rt::{self, Failure, Object as _};

/// The id of this number: 24 hexadecimal digits.
pub fn id(number: usize) -> String {
    format!("{:024x}", 0x5a1f_77bc_f86c_d799_u128 * 0x1_0000_0001 + number as u128)
}

/// So many contacts.
///
/// # Errors
/// Where they break the contract.
pub fn contacts(number: usize) -> Result<Vec<Contact>, Failure> {
    let contact = |index| format!(r#"{{"_id":"{}","email":"contact{index}@example.com"}}"#, id(index));
    (0..number).map(|index| rt::decode_json(&contact(index), Contact::SCHEMA)).collect()
}

/// A post, as the Content Planner lists it.
pub fn post(number: usize) -> String {
    let id = |offset| id(number * 16 + offset);
    format!(
        r#"{{"_id":"{}","accountId":"{}","assignee":"{}","author":"{}","categories":["{}","{}"],
        "channel":{{"id":"{}","socialNetwork":"FACEBOOK","uniqueName":"page-{number}"}},
        "content":{{"firstComment":"Read more on our page","links":[{{"canCustomize":true,
        "customDescription":"What the link is about, in a sentence of ordinary length","customTitle":"A title"}}],
        "networkItemId":"100{number}_200{number}",
        "text":"An announcement of ordinary length, with a “quotation” and an\nend of line, number {number}.",
        "type":"POST"}},
        "createdTime":"2026-03-04T05:06:07.123Z","flags":{{"imported":false,"needsAttention":true,"promoted":false}},
        "networkUrl":"https://www.example.com/posts/{number}","postGroupId":"{}",
        "publishTime":"2026-04-05T06:07:08.900Z","publishTimeZone":"Europe/Berlin","status":"scheduled",
        "tags":[{{"_id":"{}","accountId":"{}","createdTime":"2026-01-02T03:04:05Z","name":"spring"}}],
        "updatedTime":"2026-03-05T06:07:08.456Z"}}"#,
        id(0),
        id(1),
        id(2),
        id(3),
        id(4),
        id(5),
        id(6),
        id(7),
        id(8),
        id(9),
    )
}

/// So many posts.
///
/// # Errors
/// Where they break the contract.
pub fn posts(number: usize) -> Result<Vec<Post>, Failure> {
    (0..number).map(|index| rt::decode_json(&post(index), Post::SCHEMA)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_of_the_contract() {
        assert_eq!(contacts(2).unwrap().len(), 2);
        assert_eq!(posts(2).unwrap().len(), 2);
        assert_ne!(id(0), id(1));
    }
}
