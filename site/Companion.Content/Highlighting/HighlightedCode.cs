namespace Companion.Content.Highlighting;

/// <summary>A code block, ready for a page.</summary>
/// <param name="Html">
/// The content of <c>&lt;code&gt;</c>: escaped text, with a <c>span</c> of one <see cref="TokenClass"/> around each
/// coloured run. In a session, prompts are <c>&lt;span class="prompt"&gt;</c>, commands <c>&lt;kbd&gt;</c> and output
/// <c>&lt;samp&gt;</c>. Its text is the code, character for character.
/// </param>
/// <param name="Kind">What the block contains.</param>
/// <param name="LanguageLabel">The language's name for readers, such as "Bash", or null when the block names none.</param>
/// <param name="CopyText">
/// What a reader wants to paste: the code itself, or a session's commands without prompts and output. On a page it is
/// the text of the <c>kbd</c> elements joined by newlines, or the whole text when there are none, so the HTML needs no
/// second copy.
/// </param>
public sealed record HighlightedCode(string Html, CodeKind Kind, string? LanguageLabel, string CopyText);
