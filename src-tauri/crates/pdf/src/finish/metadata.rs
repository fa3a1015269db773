//! Who, what and when: document information, XMP, output intent, file identifier.

use iop_typeset::Layout;
use lopdf::{Document, Object, Stream, dictionary};

use super::{catalog, name, profile, text};
use crate::error::PdfError;

const CREATOR: &str = "IOP-guiden";
const PRODUCER: &str = "printpdf 0.12.8";

/// Writes what describes the file.
pub(super) fn write(file: &mut Document, layout: &Layout) -> Result<(), PdfError> {
    let mut packet =
        Stream::new(dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") }, xmp(layout).into_bytes());
    // Archives read it without unpacking.
    packet.allows_compression = false;
    let packet = file.add_object(packet);
    let profile = Stream::new(dictionary! { "N" => 3, "Alternate" => name("DeviceRGB") }, profile::srgb());
    let profile = file.add_object(profile);
    let intent = file.add_object(dictionary! {
        "Type" => name("OutputIntent"),
        "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    });
    let catalog = catalog(file)?;
    catalog.set("Metadata", packet);
    catalog.set("OutputIntents", Object::Array(vec![intent.into()]));

    let (year, month, day) = date(layout);
    let stamp = Object::string_literal(format!("D:{year:04}{month:02}{day:02}000000Z"));
    let mut information = dictionary! {
        "Title" => text(title(layout)),
        "Creator" => Object::string_literal(CREATOR),
        "Producer" => Object::string_literal(PRODUCER),
        "CreationDate" => stamp.clone(),
        "ModDate" => stamp,
    };
    if !layout.author.is_empty() {
        information.set("Author", text(&layout.author));
    }
    // printpdf's own holds keys of PDF/X, and PDF/A wants it equal to the XMP.
    if let Ok(old) = file.trailer.get(b"Info").and_then(Object::as_reference) {
        file.objects.remove(&old);
    }
    let information = file.add_object(information);
    file.trailer.set("Info", information);
    Ok(())
}

/// PDF/UA demands a title; the first heading is the next best thing.
fn title(layout: &Layout) -> &str {
    let heading = layout.headings.first().map_or(CREATOR, |heading| heading.text.as_str());
    if layout.title.trim().is_empty() { heading } else { &layout.title }
}

fn date(layout: &Layout) -> (i16, i8, i8) {
    let (year, month, day) = layout.date;
    (year.clamp(0, 9999), month.clamp(1, 12), day.clamp(1, 31))
}

/// The archival description, which repeats the document information and claims PDF/A-2a and PDF/UA-1.
fn xmp(layout: &Layout) -> String {
    let (year, month, day) = date(layout);
    let stamp = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    let title = escaped(title(layout));
    let langs = std::iter::once(&layout.lang).chain(&layout.lang_beside);
    let langs = langs.map(|lang| format!("<rdf:li>{}</rdf:li>", escaped(lang))).collect::<Vec<_>>().concat();
    let creator = if layout.author.is_empty() {
        String::new()
    } else {
        format!("<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>", escaped(&layout.author))
    };
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}
<dc:language><rdf:Bag>{langs}</rdf:Bag></dc:language>
<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool><pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{UA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{feff}'
    )
}

/// PDF/A wants every property explained that it does not know itself.
const UA_SCHEMA: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"#;

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // XML has no way to write these.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
