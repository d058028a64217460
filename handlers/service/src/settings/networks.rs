//! Networks that channels can be added of.

use generated::models::{Account, SettingsNetworksItem as Item, SettingsNetworksItemType as Kind};

use crate::{mail::Locale, settings::features};

/// A network.
struct Network {
    key: &'static str,
    title: &'static str,
    /// The feature without which it is only shown.
    feature: Option<&'static str>,
}

const fn network(key: &'static str, title: &'static str) -> Network {
    Network { key, title, feature: None }
}

const NETWORKS: [Network; 10] = [
    network("FACEBOOK", "Facebook"),
    network("INSTAGRAM_BUSINESS", "Instagram"),
    network("TWITTER", "Twitter"),
    network("LINKEDIN", "LinkedIn"),
    network("YOUTUBE", "YouTube"),
    network("TIKTOK", "TikTok"),
    network("PINTEREST", "Pinterest"),
    network("WHATSAPP", "WhatsApp"),
    network("WORDPRESS", "WordPress"),
    Network { key: "CUSTOM", title: "Custom Channel API", feature: Some("customChannels") },
];

/// The networks for an account, in the user's language; those that it lacks the feature for as teasers.
pub fn of(account: &Account, locale: Locale) -> Vec<Item> {
    NETWORKS.iter().map(|network| item(network, account, locale)).collect()
}

fn item(network: &Network, account: &Account, locale: Locale) -> Item {
    let title = network.title;
    let (description, button, teaser) = match locale {
        Locale::En => (
            format!("Connect your {title} channels."),
            "Add a channel",
            format!("{title} is not part of your package. Ask for the feature in the settings."),
        ),
        Locale::De => (
            format!("Verbinden Sie Ihre Kanäle auf {title}."),
            "Kanal hinzufügen",
            format!("{title} gehört nicht zu Ihrem Paket. Fragen Sie die Funktion in den Einstellungen an."),
        ),
        Locale::Fr => (
            format!("Connectez vos canaux {title}."),
            "Ajouter un canal",
            format!("{title} ne fait pas partie de votre formule. Demandez la fonction dans les paramètres."),
        ),
    };
    let is_teaser = network.feature.is_some_and(|feature| !features::is_on(account, feature));
    Item {
        network: Some(network.key.to_owned()),
        title: Some(title.to_owned()),
        r#type: Some(if is_teaser { Kind::Teaser } else { Kind::Default }),
        description: Some(description),
        add_button_label: (!is_teaser).then(|| button.to_owned()),
        teaser_title: is_teaser.then(|| title.to_owned()),
        teaser_description: is_teaser.then_some(teaser),
        ..Item::default()
    }
}

#[cfg(test)]
mod tests {
    use generated::models::AccountFeatures;

    use super::*;

    #[test]
    fn teasers() {
        let mut account = Account::default();
        let custom = |account: &Account| of(account, Locale::De).pop().unwrap();
        assert_eq!(custom(&account).r#type, Some(Kind::Teaser));
        assert!(custom(&account).teaser_description.unwrap().contains("Paket"));
        account.features = Some(AccountFeatures { custom_channels: Some(true), ..AccountFeatures::default() });
        assert_eq!(custom(&account).r#type, Some(Kind::Default));
        assert_eq!(custom(&account).teaser_description, None);
    }
}
