//! Ids that two laptops never give twice.

use std::fmt::Write as _;

/// Sixteen random hexadecimal digits.
///
/// Errors: `file-not-written`, when the system gives no randomness.
pub(crate) fn id() -> Result<String, iop_core::Problem> {
    let mut bytes = [0_u8; 8];
    getrandom::fill(&mut bytes)
        .map_err(|error| iop_core::Problem::error("file-not-written").with("detail", error.to_string()))?;
    Ok(bytes.iter().fold(String::new(), |mut id, byte| {
        let _ = write!(id, "{byte:02x}");
        id
    }))
}
