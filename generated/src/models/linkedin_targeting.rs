//! The definition `LinkedinTargeting`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Definition `LinkedinTargeting`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LinkedinTargeting {
    pub geo_locations: Option<Vec<super::AdNetworkAdAdSet>>,
    pub insustries: Option<Vec<super::AdNetworkAdAdSet>>,
    pub interface_locales: Option<Vec<super::AdNetworkAdAdSet>>,
    pub job_functions: Option<Vec<super::AdNetworkAdAdSet>>,
}

impl rt::Object for LinkedinTargeting {
    const SCHEMA: &'static rt::Schema = &LINKEDIN_TARGETING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.geo_locations)?,
                1 => p.value(&mut value.insustries)?,
                2 => p.value(&mut value.interface_locales)?,
                3 => p.value(&mut value.job_functions)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for LinkedinTargeting {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("geoLocations", &self.geo_locations)?;
        o.optional("insustries", &self.insustries)?;
        o.optional("interfaceLocales", &self.interface_locales)?;
        o.optional("jobFunctions", &self.job_functions)?;
        o.end()
    }
}

/// Definition `LinkedinTargeting`, `geoLocations.item`.
pub type LinkedinTargetingGeoLocationsItem = super::AdNetworkAdAdSet;

/// Definition `LinkedinTargeting`, `insustries.item`.
pub type LinkedinTargetingInsustriesItem = super::AdNetworkAdAdSet;

/// Definition `LinkedinTargeting`, `interfaceLocales.item`.
pub type LinkedinTargetingInterfaceLocalesItem = super::AdNetworkAdAdSet;

/// Definition `LinkedinTargeting`, `jobFunctions.item`.
pub type LinkedinTargetingJobFunctionsItem = super::AdNetworkAdAdSet;

rt::objects!(LinkedinTargeting);

pub(crate) static LINKEDIN_TARGETING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("geoLocations", &rt::Schema::array(&super::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("insustries", &rt::Schema::array(&super::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("interfaceLocales", &rt::Schema::array(&super::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("jobFunctions", &rt::Schema::array(&super::AD_NETWORK_AD_AD_SET)),
]);
