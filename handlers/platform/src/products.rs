//! Which products a network is for.

use generated::{api::channels::ListChannelsProduct as Product, models::ChannelProducts};

use crate::store::Network;

/// The products of a network's channels: the content planner, and the inbox.
pub const fn of(network: Network) -> ChannelProducts {
    let (cp, inbox) = match network {
        Network::Facebook
        | Network::Twitter
        | Network::InstagramBusiness
        | Network::Linkedin
        | Network::Youtube
        | Network::Tiktok => (true, true),
        Network::Placeholders | Network::Pinterest => (true, false),
        Network::Wordpress | Network::Whatsapp | Network::Custom => (false, true),
    };
    ChannelProducts { cp: Some(cp), inbox: Some(inbox) }
}

/// Whether a network's channels are for this product. Media end up in posts, so the media library is for channels of the
/// content planner.
pub fn serves(network: Network, product: Product) -> bool {
    let products = of(network);
    match product {
        Product::Inbox => products.inbox == Some(true),
        Product::Cp | Product::Ml => products.cp == Some(true),
    }
}
