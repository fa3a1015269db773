# source language

# The headings under which each aspect is explained, in the window and in docs/aspects.md.
aspect-headings = Mer om frågan: { $aspect }
    .asks = Vad frågan gäller
    .why = Varför kommunen frågar
    .yes = Vad som räknas som ja i guiden
    .grey = Gränsfall
    .example = Exempel
    .source = Källa
    .questions = Frågorna i guiden
    .show-at = Visa det i: { $numbers }.
