using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>
/// Highlights code at build time, with the few classes of <see cref="TokenClass"/>. Equal input gives equal output. One
/// instance serves a whole site, is thread-safe, and keeps the lexers and grammars it has loaded.
/// </summary>
public sealed class SyntaxHighlighter
{
    private readonly HighlightCache _cache = new();
    private readonly Tokenizer _tokenizer = new();

    /// <summary>Every language name that a fence may use, for suggestions.</summary>
    public static ImmutableArray<string> LanguageNames => Languages.Names;

    /// <summary>Whether a fence may use a language name, in any case.</summary>
    public static bool Knows(string language) => Languages.Find(language) is not null;

    /// <summary>
    /// Prepares a code block for a page. It never fails: code in an unknown language is not coloured.
    /// </summary>
    /// <param name="language">The fence's first word, in any case, or null when it has none.</param>
    /// <param name="code">The code as written; lines end in <c>\n</c> or <c>\r\n</c>.</param>
    public HighlightedCode Highlight(string? language, string code)
    {
        var name = string.IsNullOrWhiteSpace(language) ? null : language.Trim();
        var known = name is null ? null : Languages.Find(name);
        var label = known is null ? name : known.Label;
        return _cache.GetOrAdd(known, label, code, () => Render(known, label, code));
    }

    private HighlightedCode Render(Language? language, string? label, string code)
    {
        if (language?.HasColours != true)
        {
            return new HighlightedCode(Plain(code), CodeKind.Plain, label, code);
        }

        if (language.Lexer is null && code.Length > GrammarTokenizer.LongestCode)
        {
            return new HighlightedCode(Plain(code), CodeKind.Source, label, code);
        }

        if (SessionIn(language, code) is { } session)
        {
            var html = new SessionRenderer(_tokenizer, language, session).Render();
            return language.Prompts is Prompts.Shell or Prompts.Terminal
                ? new HighlightedCode(html, CodeKind.ConsoleSession, "Console", session.CopyText)
                : new HighlightedCode(html, CodeKind.PythonSession, label, session.CopyText);
        }

        var writer = new CodeWriter();
        writer.Write(code, _tokenizer.Tokenize(language, code));
        return new HighlightedCode(writer.ToString(), CodeKind.Source, label, code);
    }

    private static CodeSession? SessionIn(Language language, string code) =>
        language.Prompts switch
        {
            Prompts.Shell => ConsoleSession.TryParse(code),
            Prompts.Terminal => ConsoleSession.Parse(code),
            Prompts.Python => PythonSession.TryParse(code),
            Prompts.PythonConsole => PythonSession.Parse(code),
            _ => null,
        };

    private static string Plain(string code)
    {
        var writer = new CodeWriter();
        writer.Write(code, TokenClass.None);
        return writer.ToString();
    }
}
