/// Gives each value of an enum the one word that stands for it in `data/*.json`, in addresses, in DOM attributes and on the
/// wire. A value without a word does not compile.
#[macro_export]
macro_rules! tokens {
    ($name:ident { $($variant:ident = $token:literal),+ $(,)? }) => {
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

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let token = <&str as $crate::serde::Deserialize>::deserialize(deserializer)?;
                Self::from_token(token).ok_or_else(|| <D::Error as $crate::serde::de::Error>::unknown_variant(token, &[$($token),+]))
            }
        }
    };
}

pub(crate) use tokens;
