//! Words that stand on pages whatever the answers: buttons, headings, explanations.

use crate::{Phrase, Voice};
use serde::Serialize;
use std::collections::BTreeMap;

/// All labels in one language.
pub type Labels = BTreeMap<Label, Phrase>;

macro_rules! labels {
    ($($name:ident = $id:literal,)*) => {
        /// A fixed word of the window; the message is `ui-<id>`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(test, derive(ts_rs::TS), ts(export))]
        #[allow(missing_docs, reason = "each is named after its message")]
        pub enum Label { $($name,)* }

        impl Label {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The message.
            pub fn message(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

labels! {
    AppName = "ui-app-name",
    ChooseLanguage = "ui-choose-language",
    Skip = "ui-skip",
    Home = "ui-home",
    Overview = "ui-overview",
    Result = "ui-result",
    Document = "ui-document",
    SaveAs = "ui-save-as",
    Undo = "ui-undo",
    Redo = "ui-redo",
    Previous = "ui-previous",
    Next = "ui-next",
    Close = "ui-close",
    Topics = "ui-topics",
    Looks = "ui-looks",
    ThemeHeading = "ui-theme-heading",
    TextSizeHeading = "ui-text-size-heading",
    SecondLanguage = "ui-second-language",
    ShowsCriteria = "ui-shows-criteria",
    Review = "ui-review",
    ReviewIntro = "ui-review-intro",
    Change = "ui-change",
    AnswerNow = "ui-answer-now",
    NotAnsweredYet = "ui-not-answered-yet",
    Questions = "ui-questions",
    QuestionsIntro = "ui-questions-intro",
    Sometimes = "ui-sometimes",
    History = "ui-history",
    HistoryIntro = "ui-history-intro",
    HistoryNone = "ui-history-none",
    HistoryNow = "ui-history-now",
    HistoryBack = "ui-history-back",
    HistoryAgain = "ui-history-again",
    HistoryUndone = "ui-history-undone",
    Before = "ui-before",
    After = "ui-after",
    NothingThere = "ui-nothing-there",

    Welcome = "ui-welcome",
    PartnershipExplained = "ui-partnership-explained",
    NotApplication = "ui-not-application",
    NoRight = "ui-no-right",
    OtherWays = "ui-other-ways",
    Privacy = "ui-privacy",
    NewHeading = "ui-new-heading",
    ChooseIssuer = "ui-choose-issuer",
    AnsweredAndNew = "ui-answered-and-new",
    Begin = "ui-begin",
    OpenHeading = "ui-open-heading",
    OpenFile = "ui-open-file",
    OpenProfile = "ui-open-profile",
    OpenProfileHint = "ui-open-profile-hint",
    RecentHeading = "ui-recent-heading",
    RecentNone = "ui-recent-none",
    RecentMenu = "ui-recent-menu",
    Rename = "ui-rename",
    RenameHint = "ui-rename-hint",
    RenameSave = "ui-rename-save",
    Archived = "ui-archived",
    ArchivedIntro = "ui-archived-intro",
    Bin = "ui-bin",
    BinIntro = "ui-bin-intro",
    BinNone = "ui-bin-none",
    DeedRestore = "ui-deed-restore",
    DeedErase = "ui-deed-erase",
    EraseSure = "ui-erase-sure",
    EraseCopies = "ui-erase-copies",
    EraseYes = "ui-erase-yes",
    EraseNo = "ui-erase-no",
    Versions = "ui-versions",
    VersionsIntro = "ui-versions-intro",
    VersionsNone = "ui-versions-none",
    ExamplesHeading = "ui-examples-heading",
    ExamplesIntro = "ui-examples-intro",
    OpenCopy = "ui-open-copy",
    AtHandHeading = "ui-at-hand-heading",
    AtHand = "ui-at-hand",

    OverviewIntro = "ui-overview-intro",
    IssuerHeading = "ui-issuer-heading",
    ChangeIssuer = "ui-change-issuer",
    ChangeIssuerIntro = "ui-change-issuer-intro",
    FileHeading = "ui-file-heading",
    SaveAsHint = "ui-save-as-hint",

    Why = "ui-why",
    Example = "ui-example",
    Note = "ui-note",
    NoteHint = "ui-note-hint",
    ClearAnswer = "ui-clear-answer",
    AddRow = "ui-add-row",
    RemoveRow = "ui-remove-row",
    NoRows = "ui-no-rows",
    NotChosen = "ui-not-chosen",
    ChooseMany = "ui-choose-many",
    StatesHeading = "ui-states-heading",
    ProblemsHeading = "ui-problems-heading",
    GoOnHint = "ui-go-on-hint",

    ResultIntro = "ui-result-intro",
    PartyHeading = "ui-party-heading",
    Because = "ui-because",
    NextStep = "ui-next-step",
    PlanIntro = "ui-plan-intro",
    PlanAsk = "ui-plan-ask",
    PlanPrints = "ui-plan-prints",
    PlanPapers = "ui-plan-papers",
    PathsHeading = "ui-paths-heading",
    PathsIntro = "ui-paths-intro",
    RequirementsHeading = "ui-requirements-heading",
    CriteriaHeading = "ui-criteria-heading",
    ContradictionsHeading = "ui-contradictions-heading",
    ContradictionsIntro = "ui-contradictions-intro",
    RemarksHeading = "ui-remarks-heading",
    OpeningsHeading = "ui-openings-heading",
    RecordHeading = "ui-record-heading",
    RecordIntro = "ui-record-intro",
    RecordNone = "ui-record-none",
    RecordMisses = "ui-record-misses",
    RecordProtected = "ui-record-protected",
    RecordNeutral = "ui-record-neutral",
    RecordOwn = "ui-record-own",
    OwnFile = "ui-own-file",
    GroundsHeading = "ui-grounds-heading",
    GroundsIntro = "ui-grounds-intro",
    WayOut = "ui-way-out",
    SmallestStep = "ui-smallest-step",
    Source = "ui-source",
    Chairs = "ui-chairs",
    ChairsIntro = "ui-chairs-intro",
    ChairsNone = "ui-chairs-none",
    ChairsWhy = "ui-chairs-why",
    ChairsRestsOn = "ui-chairs-rests-on",
    ChairsAnswer = "ui-chairs-answer",
    ChairsInclude = "ui-chairs-include",
    ChairsIncludeHint = "ui-chairs-include-hint",
    ChairsMend = "ui-chairs-mend",
    ChairsPractise = "ui-chairs-practise",
    ContributionsHeading = "ui-contributions-heading",
    ContributionsNone = "ui-contributions-none",
    SwedishHeading = "ui-swedish-heading",
    SwedishIntro = "ui-swedish-intro",
    SwedishNone = "ui-swedish-none",

    ChooseDocument = "ui-choose-document",
    ChooseDocLanguage = "ui-choose-doc-language",
    Preview = "ui-preview",
    PreviewText = "ui-preview-text",
    MissingHeading = "ui-missing-heading",
    SavePdf = "ui-save-pdf",
    SaveDocx = "ui-save-docx",
    ShowDocument = "ui-show-document",
    HideDocument = "ui-hide-document",
    DocumentOnOwnPage = "ui-document-on-own-page",
    DocumentBeside = "ui-document-beside",
    JustChanged = "ui-just-changed",
    Making = "ui-making",
    StopMaking = "ui-stop-making",
    PrintPdf = "ui-print-pdf",
    PrintHint = "ui-print-hint",
    BeforeSending = "ui-before-sending",

    AfterInformation = "ui-after-information",
    AfterStepsHeading = "ui-after-steps-heading",
    AfterLettersHeading = "ui-after-letters-heading",
    AfterQuestionsHeading = "ui-after-questions-heading",
    AfterDatesHeading = "ui-after-dates-heading",
    AfterDatesNone = "ui-after-dates-none",
    SaveCalendar = "ui-save-calendar",
    CalendarHint = "ui-calendar-hint",
}

/// All labels in the voice's language.
pub(crate) fn labels(voice: Voice<'_>) -> Labels {
    Label::ALL.iter().map(|label| (*label, voice.say(label.message()))).collect()
}
