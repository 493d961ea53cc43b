using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>A piece of a Go template: text, or the action between <c>{{</c> and <c>}}</c>.</summary>
/// <param name="Span">The whole piece.</param>
/// <param name="IsAction">Whether it is an action.</param>
/// <param name="Text">The text; of an action, what is between its delimiters.</param>
/// <param name="TextStart">Where <paramref name="Text"/> begins.</param>
/// <param name="TrimsBefore">Whether the action trims white space before it: <c>{{-</c>.</param>
/// <param name="TrimsAfter">Whether the action trims white space after it: <c>-}}</c>.</param>
internal sealed record GoPiece(
    SourceSpan Span,
    bool IsAction,
    string Text,
    int TextStart,
    bool TrimsBefore,
    bool TrimsAfter
);
