//! The definition `FacebookTargeting`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `FacebookTargeting`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookTargeting {
    pub age_max: Option<f64>,
    pub age_min: Option<f64>,
    pub genders: Option<Vec<f64>>,
    pub interests: Option<Vec<super::FacebookTargetingInterestsItem>>,
    pub locales: Option<Vec<f64>>,
    pub locations: Option<Vec<super::FacebookTargetingLocationsItem>>,
}

impl rt::Object for FacebookTargeting {
    const SCHEMA: &'static rt::Schema = &FACEBOOK_TARGETING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.age_max)?,
                1 => p.value(&mut value.age_min)?,
                2 => p.value(&mut value.genders)?,
                3 => p.value(&mut value.interests)?,
                4 => p.value(&mut value.locales)?,
                5 => p.value(&mut value.locations)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for FacebookTargeting {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("age_max", &self.age_max)?;
        o.optional("age_min", &self.age_min)?;
        o.optional("genders", &self.genders)?;
        o.optional("interests", &self.interests)?;
        o.optional("locales", &self.locales)?;
        o.optional("locations", &self.locations)?;
        o.end()
    }
}

/// Definition `FacebookTargeting`, `interests.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookTargetingInterestsItem {
    pub id: Option<f64>,
    pub name: Option<String>,
    pub topic: Option<String>,
}

impl rt::Object for FacebookTargetingInterestsItem {
    const SCHEMA: &'static rt::Schema = &FACEBOOK_TARGETING_INTERESTS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.name)?,
                2 => p.value(&mut value.topic)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for FacebookTargetingInterestsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("topic", &self.topic)?;
        o.end()
    }
}

/// Definition `FacebookTargeting`, `locations.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FacebookTargetingLocationsItem {
    pub country_code: Option<String>,
    pub country_codes: Option<Vec<String>>,
    pub country_name: Option<String>,
    pub is_worldwide: Option<bool>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub primary_city: Option<String>,
    pub primary_city_id: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<String>,
    pub supports_city: Option<bool>,
    pub supports_region: Option<bool>,
    pub r#type: Option<super::FacebookTargetingLocationsItemType>,
}

impl rt::Object for FacebookTargetingLocationsItem {
    const SCHEMA: &'static rt::Schema = &FACEBOOK_TARGETING_LOCATIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.country_code)?,
                1 => p.value(&mut value.country_codes)?,
                2 => p.value(&mut value.country_name)?,
                3 => p.value(&mut value.is_worldwide)?,
                4 => p.value(&mut value.key)?,
                5 => p.value(&mut value.name)?,
                6 => p.value(&mut value.primary_city)?,
                7 => p.value(&mut value.primary_city_id)?,
                8 => p.value(&mut value.region)?,
                9 => p.value(&mut value.region_id)?,
                10 => p.value(&mut value.supports_city)?,
                11 => p.value(&mut value.supports_region)?,
                12 => p.value(&mut value.r#type)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for FacebookTargetingLocationsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("country_code", &self.country_code)?;
        o.optional("country_codes", &self.country_codes)?;
        o.optional("country_name", &self.country_name)?;
        o.optional("is_worldwide", &self.is_worldwide)?;
        o.optional("key", &self.key)?;
        o.optional("name", &self.name)?;
        o.optional("primary_city", &self.primary_city)?;
        o.optional("primary_city_id", &self.primary_city_id)?;
        o.optional("region", &self.region)?;
        o.optional("region_id", &self.region_id)?;
        o.optional("supports_city", &self.supports_city)?;
        o.optional("supports_region", &self.supports_region)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Definition `FacebookTargeting`, `locations.item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FacebookTargetingLocationsItemType {
    CountryGroup,
    Country,
    Region,
    City,
    Zip,
}

impl rt::Enumeration for FacebookTargetingLocationsItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("country_group", Self::CountryGroup), ("country", Self::Country), ("region", Self::Region),
        ("city", Self::City), ("zip", Self::Zip),
    ];
}

rt::objects!(FacebookTargeting, FacebookTargetingInterestsItem);

rt::objects!(FacebookTargetingLocationsItem);

rt::enumerations!(FacebookTargetingLocationsItemType);

pub(crate) static FACEBOOK_TARGETING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "age_max",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(13))
            .maximum(rt::Decimal::Integer(65)),
    ),
    rt::Property::optional(
        "age_min",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(13))
            .maximum(rt::Decimal::Integer(65)),
    ),
    rt::Property::optional(
        "genders",
        &rt::Schema::array(
            &rt::Schema::of(rt::Kind::Number)
                .minimum(rt::Decimal::Integer(1))
                .maximum(rt::Decimal::Integer(2)),
        ),
    ),
    rt::Property::optional("interests", &rt::Schema::array(&super::FACEBOOK_TARGETING_INTERESTS_ITEM)),
    rt::Property::optional(
        "locales",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    ),
    rt::Property::optional("locations", &rt::Schema::array(&super::FACEBOOK_TARGETING_LOCATIONS_ITEM)),
]);
pub(crate) static FACEBOOK_TARGETING_INTERESTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("topic", &rt::schema::STRING),
]);
pub(crate) static FACEBOOK_TARGETING_LOCATIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("country_code", &rt::schema::STRING),
    rt::Property::optional("country_codes", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("country_name", &rt::schema::STRING),
    rt::Property::optional("is_worldwide", &rt::schema::BOOLEAN),
    rt::Property::optional("key", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("primary_city", &rt::schema::STRING),
    rt::Property::optional("primary_city_id", &rt::schema::STRING),
    rt::Property::optional("region", &rt::schema::STRING),
    rt::Property::optional("region_id", &rt::schema::STRING),
    rt::Property::optional("supports_city", &rt::schema::BOOLEAN),
    rt::Property::optional("supports_region", &rt::schema::BOOLEAN),
    rt::Property::optional("type", &super::FACEBOOK_TARGETING_LOCATIONS_ITEM_TYPE),
]);
pub(crate) static FACEBOOK_TARGETING_LOCATIONS_ITEM_TYPE: rt::Schema = rt::Schema::strings(
    &["country_group", "country", "region", "city", "zip"],
);
