//! Codes of States and territories, and the places of a case.

use core::fmt;

/// Every code that ISO 3166-1 alpha-2 assigns, in order, and then `XK`.
const CODES: &[u8; 500] = b"ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJ\
BLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCR\
CUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFR\
GAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHU\
IDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZ\
LALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQ\
MRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPF\
PGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI\
SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTR\
TTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZWXK";

/// How many codes a case may name: the 249 of ISO 3166-1 and `XK`.
pub const CODE_COUNT: usize = CODES.len() / 2;

/// A State or territory by its ISO 3166-1 alpha-2 code, or Kosovo by `XK`, which is in use but not assigned there.
///
/// The register also holds [`StateCode::EU`], which is a party to treaties and no place in a case.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 2]);

impl StateCode {
    /// The European Union, as a party. [`StateCode::parse`] does not read it: no case happens in "EU".
    pub const EU: Self = Self(*b"EU");

    /// Reads one of the 249 assigned codes or `XK`, in upper case.
    pub fn parse(text: &str) -> Option<Self> {
        let code = Self(text.as_bytes().try_into().ok()?);
        code.index().map(|_| code)
    }

    /// The code at a place in the list of all codes, 0 to 249: the inverse of [`StateCode::index`].
    pub fn at(index: u8) -> Option<Self> {
        let start = usize::from(index) * 2;
        Some(Self(CODES.get(start..start + 2)?.try_into().ok()?))
    }

    /// The place of the code in the list of all codes: alphabetic, `XK` last. Stable: links carry it.
    pub fn index(self) -> Option<u8> {
        let place = CODES.as_chunks().0.iter().position(|code| *code == self.0)?;
        u8::try_from(place).ok()
    }

    /// All codes a case may name, in the order of [`StateCode::index`].
    pub fn all() -> impl Iterator<Item = Self> {
        CODES.as_chunks().0.iter().map(|code| Self(*code))
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

/// What a State is to a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Where the person comes from.
    Origin,
    /// What the person passes through.
    Transit,
    /// Where the person is kept, arrives or is meant to arrive.
    Destination,
    /// Where the conduct is planned or directed from.
    DirectedFrom,
}

impl Role {
    /// All roles, in the order of the case file.
    pub const ALL: [Self; 4] = [Self::Origin, Self::Transit, Self::Destination, Self::DirectedFrom];

    /// The key in a case file: `origin`, `transit`, `destination`, `directed_from`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Origin => "origin",
            Self::Transit => "transit",
            Self::Destination => "destination",
            Self::DirectedFrom => "directed_from",
        }
    }
}

/// The places of a case, by role; any list may be empty, and one State may stand in several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Where the person comes from.
    pub origin: Vec<StateCode>,
    /// What the person passes through.
    pub transit: Vec<StateCode>,
    /// Where the person is kept, arrives or is meant to arrive.
    pub destination: Vec<StateCode>,
    /// Where the conduct is planned or directed from.
    pub directed_from: Vec<StateCode>,
}

impl Places {
    /// The places of one role.
    pub const fn of(&self, role: Role) -> &Vec<StateCode> {
        match role {
            Role::Origin => &self.origin,
            Role::Transit => &self.transit,
            Role::Destination => &self.destination,
            Role::DirectedFrom => &self.directed_from,
        }
    }

    /// The places of one role, to be changed.
    pub const fn of_mut(&mut self, role: Role) -> &mut Vec<StateCode> {
        match role {
            Role::Origin => &mut self.origin,
            Role::Transit => &mut self.transit,
            Role::Destination => &mut self.destination,
            Role::DirectedFrom => &mut self.directed_from,
        }
    }

    /// The four lists with their roles, in the order of the case file.
    pub fn roles(&self) -> [(Role, &[StateCode]); 4] {
        Role::ALL.map(|role| (role, self.of(role).as_slice()))
    }

    /// Every place once, in order of first mention.
    pub fn all(&self) -> Vec<StateCode> {
        let mut all = Vec::new();
        for (_, states) in self.roles() {
            for state in states {
                if !all.contains(state) {
                    all.push(*state);
                }
            }
        }
        all
    }

    /// Whether no place is named at all.
    pub const fn is_empty(&self) -> bool {
        self.origin.is_empty()
            && self.transit.is_empty()
            && self.destination.is_empty()
            && self.directed_from.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_sorted_and_complete() {
        let all: Vec<StateCode> = StateCode::all().collect();
        assert_eq!(all.len(), 250);
        assert_eq!(CODE_COUNT, 250);
        assert!(all.iter().take(249).is_sorted());
        for (place, code) in (0..).zip(all) {
            assert_eq!(code.index(), Some(place));
            assert_eq!(StateCode::at(place), Some(code));
            assert_eq!(StateCode::parse(code.as_str()), Some(code));
        }
        assert_eq!(StateCode::at(250), None);
        assert_eq!(StateCode::at(255), None);
    }

    #[test]
    fn only_assigned_codes_in_upper_case_are_read() {
        for text in ["", "G", "gb", "Gb", "UK", "EU", "AA", "XX", "GBR", " GB", "ZZ", "DA", "É"] {
            assert_eq!(StateCode::parse(text), None, "{text}");
        }
        assert_eq!(StateCode::parse("XK").map(|code| code.to_string()).as_deref(), Some("XK"));
    }

    #[test]
    fn places_are_listed_once_in_order_of_first_mention() {
        let code = |text: &str| StateCode::parse(text).expect("a code");
        let places = Places {
            origin: vec![code("VN")],
            transit: vec![code("FR"), code("VN")],
            destination: vec![code("GB")],
            directed_from: vec![code("FR")],
        };
        assert_eq!(places.all(), [code("VN"), code("FR"), code("GB")]);
        assert!(!places.is_empty());
        assert!(Places::default().is_empty());
    }
}
