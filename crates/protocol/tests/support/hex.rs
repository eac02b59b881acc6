//! Hexadecimal text, with white space in it that has no meaning.

/// The bytes that the text tells.
pub fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| {
            c.to_digit(16)
                .unwrap_or_else(|| panic!("{c:?} is no digit")) as u8
        })
        .collect();
    let (pairs, rest) = digits.as_chunks::<2>();
    assert!(rest.is_empty(), "half a byte is left over");
    pairs.iter().map(|[high, low]| high << 4 | low).collect()
}
