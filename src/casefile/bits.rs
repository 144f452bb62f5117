//! A sequence of bits as text: base64url without padding (RFC 4648, section 5).

/// The digits, six bits each.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bits being put together, the highest of each number first.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    used: u8,
}

impl Writer {
    /// Adds the lowest `count` bits of a number.
    pub(super) fn put(&mut self, value: u32, count: u8) {
        for place in (0..count).rev() {
            if self.used == 0 {
                self.bytes.push(0);
            }
            if let Some(last) = self.bytes.last_mut() {
                *last |= u8::from(value >> place & 1 == 1) << (7 - self.used);
            }
            self.used = (self.used + 1) % 8;
        }
    }

    /// Adds a number of any size, three bits at a time, each group preceded by whether another follows.
    pub(super) fn put_number(&mut self, value: usize) {
        let mut rest = value;
        loop {
            let group = u32::from(rest.to_le_bytes()[0] & 7);
            rest >>= 3;
            self.put(u32::from(rest > 0) << 3 | group, 4);
            if rest == 0 {
                return;
            }
        }
    }

    /// The bytes; the last is filled up with zeros.
    pub(super) fn end(self) -> Vec<u8> {
        self.bytes
    }
}

/// Bits being taken apart.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// Starts at the first bit.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next `count` bits as a number; `None` where they are not all there.
    pub(super) fn take(&mut self, count: u8) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8)?;
            value = value << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// A number as [`Writer::put_number`] writes it, up to 15 bits.
    pub(super) fn take_number(&mut self) -> Option<usize> {
        let mut value = 0;
        for place in 0..5 {
            let group = self.take(4)?;
            value |= (group as usize & 7) << (3 * place);
            if group < 8 {
                return Some(value);
            }
        }
        None
    }
}

/// Bytes as digits.
pub(super) fn to_digits(bytes: &[u8], text: &mut String) {
    for part in bytes.chunks(3) {
        let byte = |place: usize| part.get(place).copied().map_or(0, u32::from);
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..=part.len() {
            text.push(char::from(DIGITS[(bits >> (18 - 6 * digit) & 63) as usize]));
        }
    }
}

/// Digits as bytes; `None` for any other character and for a length that no bytes have.
pub(super) fn to_bytes(text: &str) -> Option<Vec<u8>> {
    if text.len() % 4 == 1 {
        return None;
    }
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in text.bytes() {
        let (digit, _) = (0_u32..).zip(DIGITS).find(|(_, digit)| **digit == byte)?;
        bits = bits << 6 | digit;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count & 255) as u8);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_as_the_standard_has_them() {
        for (bytes, digits) in [(&b""[..], ""), (b"f", "Zg"), (b"fo", "Zm8"), (b"foo", "Zm9v"), (b"\xfb\xff", "-_8")] {
            let mut text = String::new();
            to_digits(bytes, &mut text);
            assert_eq!(text, digits);
            assert_eq!(to_bytes(digits).as_deref(), Some(bytes));
        }
        for text in ["Z", "Zg=", "Zm9vZ", "Zm+v", "Zé"] {
            assert_eq!(to_bytes(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_come_back() {
        let mut writer = Writer::default();
        for value in [0, 1, 7, 8, 250, 800, 32_767] {
            writer.put_number(value);
        }
        writer.put(0b101, 3);
        let bytes = writer.end();
        let mut reader = Reader::new(&bytes);
        for value in [0, 1, 7, 8, 250, 800, 32_767] {
            assert_eq!(reader.take_number(), Some(value));
        }
        assert_eq!(reader.take(3), Some(0b101));
        assert_eq!(reader.take(32), None);
        assert_eq!(Reader::new(&[0xff; 8]).take_number(), None);
    }
}
