# status: machine

# The headings under which each aspect is explained, in the window and in docs/aspects.md.
aspect-headings = Wax badan oo su'aasha ku saabsan: { $aspect }
    .asks = Waxa su'aashu ku saabsan tahay
    .why = Sababta degmadu u weydiiso
    .yes = Waxa hagahan haa loogu tiriyo
    .grey = Xaalado aan caddayn
    .example = Tusaale
    .source = Halka laga soo qaatay
    .questions = Su'aalaha hagahan
    .show-at = Ku muuji: { $numbers }.
