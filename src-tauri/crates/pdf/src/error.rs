//! What can go wrong.

/// A layout that cannot be written. None of these can be caused by a layout of `iop_typeset::typeset`, save by one that
/// is absurdly long.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// A font holds more than 65 535 different pictures or characters.
    #[error("the document has too many different characters in {face}")]
    TooManyGlyphs {
        /// PostScript name of the face.
        face: String,
    },
    /// The bundled font file could not be subset.
    #[error("the font {face} could not be subset")]
    Subset {
        /// PostScript name of the face.
        face: String,
    },
    /// A part that printpdf was to write is not there.
    #[error("the file lacks its {0}")]
    Incomplete(&'static str),
    /// lopdf could not read or write its objects.
    #[error("the file could not be written")]
    Write(#[from] lopdf::Error),
    /// The finished file could not be written to memory.
    #[error("the file could not be written")]
    Io(#[from] std::io::Error),
}
