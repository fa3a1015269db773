//! What was written on the command line.

use crate::failure::Failure;
use iop_core::value::parse_date;
use jiff::civil::Date;
use lexopt::{Arg, Parser, ValueExt as _};
use std::path::PathBuf;

/// A command with its options.
pub(crate) enum Command {
    Help,
    Render(Render),
    Assess(Assess),
    Calendar(Calendar),
    New(New),
    Check(Check),
    Profile(Profile),
}

/// Where a document goes.
pub(crate) enum Output {
    Stdout,
    File(PathBuf),
}

pub(crate) struct Render {
    pub(crate) file: PathBuf,
    /// Another issuer than the file names: an id or a folder.
    pub(crate) profile: Option<String>,
    pub(crate) document: iop_document::Kind,
    pub(crate) lang: String,
    /// The language beside it.
    pub(crate) beside: Option<String>,
    pub(crate) today: Date,
    /// With the group's own wording everywhere, for its own file.
    pub(crate) own_file: bool,
    pub(crate) output: Output,
}

pub(crate) struct Assess {
    pub(crate) file: PathBuf,
    pub(crate) profile: Option<String>,
    pub(crate) lang: String,
    pub(crate) today: Date,
    pub(crate) json: bool,
}

pub(crate) struct Calendar {
    pub(crate) file: PathBuf,
    pub(crate) lang: String,
    pub(crate) today: Date,
    pub(crate) output: Output,
}

pub(crate) struct New {
    pub(crate) profile: String,
    pub(crate) output: PathBuf,
}

pub(crate) struct Check {
    pub(crate) file: PathBuf,
    pub(crate) today: Date,
    pub(crate) json: bool,
}

pub(crate) enum Profile {
    List,
    Show(String),
    Check {
        folder: PathBuf,
        today: Date,
        json: bool,
    },
    /// Every issuer when no id is given.
    Crosswalk {
        ids: Vec<String>,
        lang: String,
        today: Date,
        output: Output,
    },
    ControlSheet {
        id: String,
        lang: String,
        beside: Option<String>,
        today: Date,
        output: Output,
    },
    Questionnaire {
        id: String,
        lang: String,
        today: Date,
        output: Output,
    },
}

/// Everything that can stand after the command.
#[derive(Default)]
struct Options {
    values: Vec<String>,
    document: Option<String>,
    lang: Option<String>,
    beside: Option<String>,
    today: Option<Date>,
    output: Option<String>,
    profile: Option<String>,
    messages: Option<String>,
    json: bool,
    own_file: bool,
    help: bool,
}

/// Reads the command line; gives the language of messages and the command.
pub(crate) fn parse(parser: Parser) -> Result<(String, Command), Failure> {
    let mut options = read(parser)?;
    let messages = options.messages.take().unwrap_or_else(|| "sv".to_owned());
    Ok((messages, command(options)?))
}

fn usage(id: &'static str, written: impl Into<String>) -> Failure {
    Failure::Usage(id, written.into())
}

fn read(mut parser: Parser) -> Result<Options, Failure> {
    let mut options = Options::default();
    let wrong = |error: lexopt::Error| usage("cli-wrong-use", error.to_string());
    while let Some(arg) = parser.next().map_err(wrong)? {
        let slot = match arg {
            Arg::Value(value) => {
                options.values.push(value.string().map_err(wrong)?);
                continue;
            }
            Arg::Long("json") => {
                options.json = true;
                continue;
            }
            Arg::Long("own-file") => {
                options.own_file = true;
                continue;
            }
            Arg::Long("help") | Arg::Short('h') => {
                options.help = true;
                continue;
            }
            Arg::Long("today") => {
                let typed = parser.value().and_then(lexopt::ValueExt::string).map_err(wrong)?;
                let read = parse_date(&typed).map_err(|_| usage("cli-not-a-date", &typed))?;
                options.today = Some(read.value);
                continue;
            }
            Arg::Long("document") => &mut options.document,
            Arg::Long("lang") => &mut options.lang,
            Arg::Long("beside") => &mut options.beside,
            Arg::Long("profile") => &mut options.profile,
            Arg::Long("messages") => &mut options.messages,
            Arg::Short('o') => &mut options.output,
            Arg::Long(other) => return Err(usage("cli-unknown-option", format!("--{other}"))),
            Arg::Short(other) => return Err(usage("cli-unknown-option", format!("-{other}"))),
        };
        *slot = Some(parser.value().and_then(lexopt::ValueExt::string).map_err(wrong)?);
    }
    Ok(options)
}

fn command(mut options: Options) -> Result<Command, Failure> {
    if options.help || options.values.is_empty() {
        return Ok(Command::Help);
    }
    let name = options.values.remove(0);
    let is_sheet = name == "profile" && options.values.first().is_some_and(|what| what == "control-sheet");
    if let Some(lang) = options.beside.as_ref().filter(|_| name != "render" && !is_sheet) {
        return Err(usage("cli-wrong-use", format!("--beside {lang}")));
    }
    if let Some(lang) = options.beside.as_ref().filter(|beside| options.lang.as_ref() == Some(beside)) {
        return Err(usage("cli-same-language", lang.as_str()));
    }
    let today = options.today.unwrap_or_else(|| jiff::Zoned::now().date());
    let command = match name.as_str() {
        "render" => Command::Render(Render {
            file: file(&mut options)?,
            profile: options.profile.take(),
            document: document(options.document.as_deref())?,
            lang: required(options.lang.take(), "--lang")?,
            beside: options.beside.take(),
            today,
            own_file: options.own_file,
            output: output(options.output.take())?,
        }),
        "assess" => Command::Assess(Assess {
            file: file(&mut options)?,
            profile: options.profile.take(),
            lang: options.lang.take().unwrap_or_else(|| "sv".to_owned()),
            today,
            json: options.json,
        }),
        "calendar" => Command::Calendar(Calendar {
            file: file(&mut options)?,
            lang: required(options.lang.take(), "--lang")?,
            today,
            output: output(options.output.take())?,
        }),
        "new" => Command::New(New {
            profile: required(options.profile.take(), "--profile")?,
            output: required(options.output.take(), "-o")?.into(),
        }),
        "check" => Command::Check(Check { file: file(&mut options)?, today, json: options.json }),
        "profile" => Command::Profile(profile(&mut options, today)?),
        _ => return Err(usage("cli-unknown-command", name)),
    };
    match options.values.first() {
        Some(extra) => Err(usage("cli-wrong-use", extra.as_str())),
        None => Ok(command),
    }
}

fn profile(options: &mut Options, today: Date) -> Result<Profile, Failure> {
    if options.values.is_empty() {
        return Err(usage(
            "cli-missing",
            "list | show ID | check DIR | questionnaire ID | control-sheet ID | crosswalk ID ID …",
        ));
    }
    let what = options.values.remove(0);
    Ok(match what.as_str() {
        "list" => Profile::List,
        "show" => Profile::Show(value(options, "ID")?),
        "check" => Profile::Check { folder: value(options, "DIR")?.into(), today, json: options.json },
        "crosswalk" => Profile::Crosswalk {
            ids: std::mem::take(&mut options.values),
            lang: required(options.lang.take(), "--lang")?,
            today,
            output: output(options.output.take())?,
        },
        "control-sheet" => Profile::ControlSheet {
            id: value(options, "ID | DIR")?,
            lang: options.lang.take().unwrap_or_else(|| "sv".to_owned()),
            beside: options.beside.take(),
            today,
            output: output(options.output.take())?,
        },
        "questionnaire" => Profile::Questionnaire {
            id: value(options, "ID")?,
            lang: required(options.lang.take(), "--lang")?,
            today,
            output: output(options.output.take())?,
        },
        _ => return Err(usage("cli-unknown-command", format!("profile {what}"))),
    })
}

fn value(options: &mut Options, what: &str) -> Result<String, Failure> {
    if options.values.is_empty() { Err(usage("cli-missing", what)) } else { Ok(options.values.remove(0)) }
}

fn file(options: &mut Options) -> Result<PathBuf, Failure> {
    value(options, "FILE.iop").map(PathBuf::from)
}

fn required(given: Option<String>, what: &str) -> Result<String, Failure> {
    given.ok_or_else(|| usage("cli-missing", what))
}

fn output(given: Option<String>) -> Result<Output, Failure> {
    Ok(match required(given, "-o")? {
        dash if dash == "-" => Output::Stdout,
        path => Output::File(path.into()),
    })
}

fn document(given: Option<&str>) -> Result<iop_document::Kind, Failure> {
    let Some(name) = given else { return Ok(iop_document::Kind::Initiative) };
    name.parse().map_err(|_| usage("cli-unknown-document", name))
}
