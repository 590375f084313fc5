/// Declares a closed set of values, each with the one word that stands for it in `data/*.json`, in
/// addresses, in DOM attributes and on the wire.
macro_rules! tokens {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $token:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every value, in the order of declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word that stands for the value.
            pub const fn token(self) -> &'static str {
                match self { $($name::$variant => $token),+ }
            }

            /// The value that a word stands for, or `None` if it stands for none.
            pub fn from_token(token: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|value| value.token() == token)
            }
        }
    };
}

pub(crate) use tokens;
