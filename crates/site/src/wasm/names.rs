//! Shorter names for what glue and Wasm call each other by.
//!
//! wasm-bindgen ends each name in a hash, which no compression can make smaller, and the reader loads every name twice.

use anyhow::{Context, Result, bail};

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;
/// The kind of an import or export that is a function.
const FUNCTION: u8 = 0;

/// What is part of the name of every closure's export.
const CLOSURES: &str = "___convert__closures__";

/// Renames the imports of a program, and those exports that have a hash, in both at once. Each name must be where it is
/// expected.
pub fn shorten(program: &str, wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String)> {
    // The module that all imports come from, as wasm-bindgen calls it.
    let module = format!("./{program}_bg.js");
    let mut glue = replaced(glue, &format!("\"{module}\": import0"), "m: import0")?;
    let (header, sections) = wasm.split_at_checked(8).context("the Wasm has no header")?;
    let mut out = header.to_vec();
    let mut sections = Reader(sections);
    while !sections.0.is_empty() {
        let id = sections.byte()?;
        let content = sections.bytes()?;
        out.push(id);
        let content = match id {
            IMPORTS => imports(&module, content, &mut glue)?,
            EXPORTS => exports(content, &mut glue)?,
            _ => content.to_vec(),
        };
        write_bytes(&mut out, &content);
    }
    Ok((out, glue))
}

fn imports(expected: &str, section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut section = Reader(section);
    let mut out = Vec::new();
    let count = section.number()?;
    write_number(&mut out, count);
    for index in 0..count {
        let (module, name, kind, signature) = (section.text()?, section.text()?, section.byte()?, section.number()?);
        if module != expected || kind != FUNCTION {
            bail!("the Wasm imports {name} from {module} as kind {kind}, not a function from {expected}");
        }
        let short = format!("i{index}");
        *glue =
            replaced(glue, &format!("\n            {name}: function("), &format!("\n            {short}: function("))?;
        write_bytes(&mut out, b"m");
        write_bytes(&mut out, short.as_bytes());
        out.push(kind);
        write_number(&mut out, signature);
    }
    Ok(out)
}

fn exports(section: &[u8], glue: &mut String) -> Result<Vec<u8>> {
    let mut section = Reader(section);
    let mut out = Vec::new();
    let count = section.number()?;
    write_number(&mut out, count);
    let mut renamed = Vec::new();
    for index in 0..count {
        let (name, kind, item) = (section.text()?, section.byte()?, section.number()?);
        // The closures' own, which hold types and hashes. The rest have names that are known outside, such as `memory`.
        if name.contains(CLOSURES) {
            let short = format!("invoke{index}");
            write_bytes(&mut out, short.as_bytes());
            renamed.push((name, short));
        } else {
            write_bytes(&mut out, name.as_bytes());
        }
        out.push(kind);
        write_number(&mut out, item);
    }
    // The longest first: one name may begin another.
    renamed.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    for (name, short) in renamed {
        if !glue.contains(name) {
            bail!("the glue does not know the export {name}");
        }
        *glue = glue.replace(name, &short);
    }
    if glue.contains(CLOSURES) {
        bail!("the glue still names closures by their types: wasm-bindgen has changed");
    }
    Ok(out)
}

/// Replaces what must be there exactly once.
pub fn replaced(glue: &str, old: &str, new: &str) -> Result<String> {
    match glue.matches(old).count() {
        1 => Ok(glue.replacen(old, new, 1)),
        found => bail!("the glue has {found} of {:?}, not 1: wasm-bindgen has changed", old.trim()),
    }
}

/// Reads the parts of a module.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let (first, rest) = self.0.split_first().context("the Wasm is cut")?;
        self.0 = rest;
        Ok(*first)
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> Result<u32> {
        let mut number = 0;
        for shift in (0..32).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("the Wasm has a number that is too long");
    }

    /// A length, then so many bytes.
    fn bytes(&mut self) -> Result<&'a [u8]> {
        let length = usize::try_from(self.number()?)?;
        let (bytes, rest) = self.0.split_at_checked(length).context("the Wasm is cut")?;
        self.0 = rest;
        Ok(bytes)
    }

    fn text(&mut self) -> Result<&'a str> {
        Ok(std::str::from_utf8(self.bytes()?)?)
    }
}

fn write_number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    // No part of a module of ours comes near the limit of 4 GB.
    write_number(out, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    out.extend_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use super::shorten;

    #[test]
    fn both_sides_get_the_same_names() {
        let name = "bindgen_c3___convert__closures__invoke_";
        let mut wasm = b"\0asm\x01\0\0\0".to_vec();
        wasm.extend(b"\x02\x17\x01\x0b./app_bg.js\x07__wbg_a\x00\x00");
        wasm.extend([7, 88, 2, 39]);
        wasm.extend(name.as_bytes());
        wasm.extend([0, 1, 42]);
        wasm.extend(name.as_bytes());
        wasm.extend(b"_1_\x00\x02");
        let imports = "{\n            __wbg_a: function() {},\n\"./app_bg.js\": import0 }";
        let glue = format!("{imports}; wasm.{name}(); wasm.{name}_1_()");
        let (wasm, glue) = shorten("app", &wasm, &glue).unwrap();
        assert_eq!(glue, "{\n            i0: function() {},\nm: import0 }; wasm.invoke0(); wasm.invoke1()");
        assert_eq!(
            wasm,
            b"\0asm\x01\0\0\0\x02\x08\x01\x01m\x02i0\x00\x00\x07\x15\x02\x07invoke0\x00\x01\x07invoke1\x00\x02"
        );
    }
}
