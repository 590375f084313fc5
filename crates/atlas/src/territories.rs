//! Which outline is a state, which belongs to one overseas, and which is neither.
//!
//! Parts follow the United Nations: its list of Non-Self-Governing Territories names the administering
//! power; the others are overseas parts under the constitution of the state named here, as the UN's
//! standard country codes note them. An outline that is listed nowhere below is a state of its own.

/// What an outline stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A member of the United Nations, or one of its two observer states.
    State,
    /// An overseas part of a state, which takes that state's look.
    Part,
    /// Everything else: disputed areas and places without a government of the UN's list.
    Area,
    /// Not on the map.
    LeftOut,
}

/// The kind of an outline.
pub fn kind_of(id: &str) -> Kind {
    if state_of(id).is_some() {
        Kind::Part
    } else if AREAS.contains(&id) {
        Kind::Area
    } else if LEFT_OUT.contains(&id) {
        Kind::LeftOut
    } else {
        Kind::State
    }
}

/// The state that an overseas part belongs to.
pub fn state_of(part: &str) -> Option<&'static str> {
    PARTS.iter().find(|(_, parts)| parts.contains(&part)).map(|(state, _)| *state)
}

/// Where the circle of a state stands if not at the source's label point, as longitude and latitude.
pub fn seat_of(id: &str) -> Option<[f64; 2]> {
    SEATS.iter().find(|(state, _)| *state == id).map(|(_, seat)| *seat)
}

/// Observer or member states for which the source has no outline: their capitals.
pub const WITHOUT_OUTLINE: &[(&str, [f64; 2])] = &[("SMR", [12.45, 43.94]), ("VAT", [12.45, 41.90])];

/// Kiribati is spread over 35 degrees; the source's label is on an island 3,000 km east of the capital.
const SEATS: &[(&str, [f64; 2])] = &[("KIR", [172.98, 1.33])];

/// States and their overseas parts. Marked * : on the UN's list of Non-Self-Governing Territories.
const PARTS: &[(&str, &[&str])] = &[
    ("AUS", &["CCK", "CXR", "HMD", "NFK"]),
    ("CHN", &["HKG", "MAC"]),
    ("DNK", &["FRO", "GRL"]),
    ("FIN", &["ALA"]),
    // * New Caledonia, French Polynesia.
    ("FRA", &["ATF", "BLM", "GLP", "GUF", "MAF", "MTQ", "MYT", "NCL", "PYF", "REU", "SPM"]),
    // * Anguilla, Bermuda, British Virgin Islands, Cayman Islands, Falkland Islands (Malvinas; Argentina
    // and the United Kingdom dispute the sovereignty), Gibraltar, Montserrat, Pitcairn, Saint Helena,
    // Turks and Caicos Islands.
    ("GBR", &["AIA", "BMU", "CYM", "FLK", "GGY", "GIB", "IMN", "JEY", "MSR", "PCN", "SHN", "TCA", "VGB"]),
    ("NLD", &["ABW", "BES", "CUW", "SXM"]),
    ("NOR", &["BVT", "SJM"]),
    // * Tokelau.
    ("NZL", &["TKL"]),
    // * American Samoa, Guam, United States Virgin Islands.
    ("USA", &["ASM", "GUM", "MNP", "PRI", "VIR"]),
];

/// Western Sahara is on the UN's list without an administering power; South Georgia is disputed and on
/// no list; the Cook Islands and Niue govern themselves in free association with New Zealand. Codes that
/// start with X are the source's own, for areas that it draws apart from every state.
const AREAS: &[&str] = &["COK", "ESH", "NIU", "SGS", "TWN", "XAC", "XAP", "XBT", "XHT", "XIT", "XJK"];

/// The map ends north of Antarctica.
const LEFT_OUT: &[&str] = &["ATA"];

#[cfg(test)]
mod tests {
    use super::{Kind, kind_of, state_of};

    #[test]
    fn every_kind_has_its_example() {
        assert_eq!(kind_of("FRA"), Kind::State);
        assert_eq!(kind_of("PSE"), Kind::State);
        assert_eq!((kind_of("GRL"), state_of("GRL")), (Kind::Part, Some("DNK")));
        assert_eq!(kind_of("ESH"), Kind::Area);
        assert_eq!(kind_of("ATA"), Kind::LeftOut);
    }
}
