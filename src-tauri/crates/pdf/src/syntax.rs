//! The notation of PDF: numbers, names, strings, and the objects lopdf hands out.
//!
//! lopdf can write objects too, but only one by one through a formatter, which took longer than everything else about a
//! short letter.

use lopdf::{Dictionary, Object, ObjectId, Stream};

/// Appends what stands for `value` with at most `decimals` digits behind the point, and a space.
pub(crate) fn number(out: &mut Vec<u8>, value: f64, decimals: u32) {
    let scale = 10_i64.pow(decimals);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "no page is wider than a kilometre"
    )]
    let scaled = (value * scale as f64).round() as i64;
    if scaled < 0 {
        out.push(b'-');
    }
    let scaled = scaled.unsigned_abs();
    let scale = scale.unsigned_abs();
    integer(out, scaled / scale);
    let mut rest = scaled % scale;
    if rest > 0 {
        out.push(b'.');
        let mut place = scale / 10;
        while rest > 0 {
            out.push(digit(rest / place));
            rest %= place;
            place /= 10;
        }
    }
    out.push(b' ');
}

/// Appends a whole number.
pub(crate) fn integer(out: &mut Vec<u8>, value: impl TryInto<u64>) {
    let mut rest = value.try_into().unwrap_or(u64::MAX);
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = digit(rest % 10);
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[first..]);
}

fn digit(value: u64) -> u8 {
    b'0' + u8::try_from(value % 10).unwrap_or_default()
}

/// Appends a name with its slash.
pub(crate) fn name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(byte) {
            out.push(*byte);
        } else {
            out.push(b'#');
            hex(out, *byte);
        }
    }
}

/// Appends `bytes` as a string in brackets.
pub(crate) fn string(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', *byte]),
            // A bare one would be read as a line feed.
            b'\r' => out.extend(b"\\r"),
            _ => out.push(*byte),
        }
    }
    out.push(b')');
}

/// Appends a reference.
pub(crate) fn reference(out: &mut Vec<u8>, (id, generation): ObjectId) {
    integer(out, id);
    out.push(b' ');
    integer(out, generation);
    out.extend(b" R");
}

/// Appends `text` as a text string: UTF-16 with its mark holds every language.
pub(crate) fn text(out: &mut Vec<u8>, text: &str) {
    string(out, &utf16(text));
}

/// UTF-16 with the mark that says so.
pub(crate) fn utf16(text: &str) -> Vec<u8> {
    let units = std::iter::once(0xfeff).chain(text.encode_utf16());
    units.flat_map(u16::to_be_bytes).collect()
}

/// Appends any object that is no stream.
pub(crate) fn object(out: &mut Vec<u8>, value: &Object) {
    match value {
        Object::Null | Object::Stream(_) => out.extend(b"null"),
        Object::Boolean(value) => out.extend(if *value { &b"true"[..] } else { b"false" }),
        Object::Integer(value) => {
            if *value < 0 {
                out.push(b'-');
            }
            integer(out, value.unsigned_abs());
        }
        Object::Real(value) => {
            number(out, f64::from(*value), 4);
            out.pop();
        }
        Object::Name(value) => name(out, value),
        Object::String(value, _) => string(out, value),
        Object::Reference(id) => reference(out, *id),
        Object::Array(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    out.push(b' ');
                }
                object(out, value);
            }
            out.push(b']');
        }
        Object::Dictionary(entries) => dictionary(out, entries),
    }
}

/// Appends a dictionary.
pub(crate) fn dictionary(out: &mut Vec<u8>, entries: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in entries {
        name(out, key);
        out.push(b' ');
        object(out, value);
    }
    out.extend(b">>");
}

/// Appends a stream.
pub(crate) fn stream(out: &mut Vec<u8>, stream: &Stream) {
    dictionary(out, &stream.dict);
    out.extend(b"stream\n");
    out.extend_from_slice(&stream.content);
    out.extend(b"\nendstream");
}

fn hex(out: &mut Vec<u8>, byte: u8) {
    let digits = b"0123456789ABCDEF";
    out.extend([digits[usize::from(byte >> 4)], digits[usize::from(byte & 15)]]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use lopdf::dictionary;

    fn written(write: impl Fn(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn numbers_have_no_more_digits_than_they_need() {
        for (value, wanted) in [
            (0.0, "0 "),
            (-0.0004, "0 "),
            (12.0, "12 "),
            (12.5, "12.5 "),
            (-0.25, "-0.25 "),
            (1.0006, "1.001 "),
            (0.05, "0.05 "),
            (841.889_76, "841.89 "),
        ] {
            assert_eq!(written(|out| number(out, value, 3)), wanted);
        }
        assert_eq!(written(|out| integer(out, u64::MAX)), "18446744073709551615");
    }

    #[test]
    fn what_ends_a_string_or_a_name_is_escaped() {
        assert_eq!(written(|out| string(out, b"a(b\\)\rc")), "(a\\(b\\\\\\)\\rc)");
        assert_eq!(written(|out| name(out, "å /".as_bytes())), "/#C3#A5#20#2F");
    }

    #[test]
    fn an_object_is_read_as_it_was_written() {
        let object = Object::Dictionary(dictionary! {
            "Type" => "Page", "Size" => 12, "Less" => -3, "Share" => 0.5, "No" => Object::Null, "Yes" => true,
            "Kids" => vec![Object::Reference((7, 0)), "Name".into(), Object::string_literal("a(b")],
        });
        let text = written(|out| super::object(out, &object));
        assert_eq!(text, "<</Type /Page/Size 12/Less -3/Share 0.5/No null/Yes true/Kids [7 0 R /Name (a\\(b)]>>");
    }
}
