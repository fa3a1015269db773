//! The file itself: objects packed together, and where each of them is (ISO 32000-1, 7.5.7 and 7.5.8).

use lopdf::{Document, Object, Stream, dictionary};

use super::{fingerprint, integer, name};
use crate::error::PdfError;
use crate::streams::Packer;
use crate::syntax;

/// Objects without a stream of their own, written one after the other.
#[derive(Default)]
pub(super) struct Loose {
    /// Number of each object, and where it begins.
    starts: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl Loose {
    /// Begins object `number`; what is appended until the next one begins is the object.
    pub(super) fn begin(&mut self, number: u32) -> &mut Vec<u8> {
        self.starts.push((number, self.bytes.len()));
        &mut self.bytes
    }

    /// Packs the objects, so many together.
    pub(super) fn pack(&self, packer: &mut Packer) -> Result<Vec<Together>, PdfError> {
        let ends = self.starts.iter().skip(1).map(|(_, at)| *at).chain([self.bytes.len()]);
        let objects = self.starts.iter().zip(ends).map(|((number, from), to)| (*number, &self.bytes[*from..to]));
        let objects: Vec<(u32, &[u8])> = objects.collect();
        let streams = objects.chunks(TOGETHER).map(|objects| {
            let mut stream = object_stream(objects);
            packer.pack(&mut stream)?;
            Ok(Together { numbers: objects.iter().map(|(number, _)| *number).collect(), stream })
        });
        streams.collect()
    }
}

/// Objects packed in one stream.
pub(super) struct Together {
    numbers: Vec<u32>,
    stream: Stream,
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    At(usize),
    Within { stream: u32, index: usize },
}

/// Objects in one object stream: readers unpack a whole stream for any object of it.
const TOGETHER: usize = 200;
/// Bytes of a cross-reference entry: kind, place, index.
const ENTRY: [usize; 3] = [1, 4, 2];

/// Writes `document` and the objects that are packed already.
pub(super) fn write(document: Document, mut streams: Vec<Together>, packer: &mut Packer) -> Result<Vec<u8>, PdfError> {
    let mut out = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n".to_vec();
    let mut places = vec![Place::Nowhere; usize::try_from(document.max_id).unwrap_or_default() + 1];
    let mut loose = Loose::default();
    for ((number, _), object) in document.objects {
        match object {
            Object::Stream(mut stream) => {
                packer.pack(&mut stream)?;
                direct(&mut out, &mut places, number, &stream);
            }
            object => syntax::object(loose.begin(number), &object),
        }
    }
    streams.extend(loose.pack(packer)?);
    for Together { numbers, stream } in streams {
        let within = next(&mut places);
        for (index, number) in numbers.into_iter().enumerate() {
            set(&mut places, number, Place::Within { stream: within, index });
        }
        direct(&mut out, &mut places, within, &stream);
    }
    let number = next(&mut places);
    let start = out.len();
    set(&mut places, number, Place::At(start));
    let mut references = Stream::new(document.trailer, entries(&places));
    references.dict.set("Type", name("XRef"));
    references.dict.set("Size", integer(places.len()));
    references.dict.set("W", Object::Array(ENTRY.map(integer).to_vec()));
    references.dict.set("ID", identifier(&out));
    packer.pack(&mut references)?;
    direct(&mut out, &mut places, number, &references);
    out.extend(b"startxref\n");
    syntax::integer(&mut out, start);
    out.extend(b"\n%%EOF\n");
    Ok(out)
}

/// The number of an object to come.
fn next(places: &mut Vec<Place>) -> u32 {
    places.push(Place::Nowhere);
    u32::try_from(places.len() - 1).unwrap_or(u32::MAX)
}

fn set(places: &mut [Place], number: u32, place: Place) {
    if let Some(entry) = usize::try_from(number).ok().and_then(|number| places.get_mut(number)) {
        *entry = place;
    }
}

fn direct(out: &mut Vec<u8>, places: &mut [Place], number: u32, stream: &Stream) {
    set(places, number, Place::At(out.len()));
    syntax::integer(out, number);
    out.extend(b" 0 obj\n");
    syntax::stream(out, stream);
    out.extend(b"\nendobj\n");
}

fn object_stream(objects: &[(u32, &[u8])]) -> Stream {
    let mut content = Vec::new();
    let mut at = 0;
    for (number, bytes) in objects {
        syntax::integer(&mut content, *number);
        content.push(b' ');
        syntax::integer(&mut content, at);
        content.push(b' ');
        at += bytes.len() + 1;
    }
    let first = content.len();
    for (_, bytes) in objects {
        content.extend_from_slice(bytes);
        content.push(b'\n');
    }
    let dictionary = dictionary! { "Type" => name("ObjStm"), "N" => integer(objects.len()), "First" => integer(first) };
    Stream::new(dictionary, content)
}

fn entries(places: &[Place]) -> Vec<u8> {
    let mut content = Vec::with_capacity(places.len() * ENTRY.iter().sum::<usize>());
    for (number, place) in places.iter().enumerate() {
        let fields = match *place {
            // The head of the list of free objects.
            Place::Nowhere => [0, 0, if number == 0 { usize::from(u16::MAX) } else { 0 }],
            Place::At(at) => [1, at, 0],
            Place::Within { stream, index } => [2, usize::try_from(stream).unwrap_or_default(), index],
        };
        for (field, width) in fields.into_iter().zip(ENTRY) {
            let bytes = field.to_be_bytes();
            content.extend_from_slice(&bytes[bytes.len() - width..]);
        }
    }
    content
}

/// The file is named after its content, so that the same content always has the same name.
fn identifier(content: &[u8]) -> Object {
    let first = fingerprint(content).to_be_bytes();
    let second = fingerprint(&first).to_be_bytes();
    let id = Object::string_literal([first, second].concat());
    Object::Array(vec![id.clone(), id])
}
