//! What can go wrong.

/// A document that cannot be written.
#[derive(Debug, thiserror::Error)]
pub enum DocxError {
    /// A part of the file could not be written as XML.
    #[error("a part of the file could not be written: {0}")]
    Part(#[from] rdocx_oxml::OxmlError),
    /// The parts could not be put together.
    #[error("the file could not be put together: {0}")]
    Package(#[from] oxml_opc::OpcError),
}
