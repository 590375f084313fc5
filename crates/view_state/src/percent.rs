/// Percent-encodes what a fragment may not hold, and what the grammar gives a meaning of its own.
pub fn escape(value: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.extend(
                [byte >> 4, byte & 15]
                    .iter()
                    .filter_map(|nibble| HEX.get(usize::from(*nibble)))
                    .map(|byte| char::from(*byte)),
            );
        }
    }
}

/// Undoes [`escape`]; `+` is a space, as forms write it. `None` if the bytes are no UTF-8 or an escape is cut.
pub fn unescape(value: &str) -> Option<String> {
    let mut bytes = value.bytes();
    let mut out = Vec::with_capacity(value.len());
    while let Some(byte) = bytes.next() {
        out.push(match byte {
            b'%' => hex(bytes.next()?)? * 16 + hex(bytes.next()?)?,
            b'+' => b' ',
            _ => byte,
        });
    }
    String::from_utf8(out).ok()
}

fn hex(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_escaped_comes_back() {
        let mut out = String::new();
        escape("a b+c%&=#é“", &mut out);
        assert_eq!(out, "a%20b%2Bc%25%26%3D%23%C3%A9%E2%80%9C");
        assert_eq!(unescape(&out).as_deref(), Some("a b+c%&=#é“"));
        assert_eq!(unescape("a+b").as_deref(), Some("a b"));
    }

    #[test]
    fn cut_and_wrong_escapes_are_refused() {
        for text in ["%", "%4", "%zz", "%FF"] {
            assert_eq!(unescape(text), None, "{text}");
        }
    }
}
