//! Enumerations whose variants carry a stable id.

/// Declares an enumeration with `name()`, `parse()` and `ALL`; the ids are those of `content/` and of the texts.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable id, as in content files and text keys.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The variant with this id.
            pub fn parse(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|variant| variant.name() == name)
            }
        }
    };
}

pub(crate) use named;
