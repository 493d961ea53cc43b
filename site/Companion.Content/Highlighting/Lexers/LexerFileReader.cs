using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers;

/// <summary>
/// Reads a lexer file. At the margin: <c># remark</c>, <c>extends LANGUAGE</c>, <c>host LANGUAGE</c>,
/// <c>ignore case</c>, <c>let NAME = PATTERN</c>, <c>words NAME = WORD …</c> and <c>state NAME [CLASS]</c>. An indented
/// line continues a list of words, or belongs to a state: <c>PATTERN -> OUTCOME</c>, <c>first PATTERN -> OUTCOME</c>,
/// <c>until PATTERN -> OUTCOME</c>, <c>otherwise -> OUTCOME</c>, <c>include STATE</c>.
/// </summary>
internal sealed class LexerFileReader
{
    private const string Arrow = " -> ";

    private readonly SourceText _source;
    private readonly ImmutableDictionary<string, NamedPattern>.Builder _patterns = ImmutableDictionary.CreateBuilder<
        string,
        NamedPattern
    >(StringComparer.Ordinal);
    private readonly ImmutableArray<LexerStateLines>.Builder _states = ImmutableArray.CreateBuilder<LexerStateLines>();
    private readonly ImmutableArray<LexerLine>.Builder _lines = ImmutableArray.CreateBuilder<LexerLine>();
    private string? _parent;
    private string? _host;
    private bool _ignoresCase;
    private string? _openWords;
    private (string Name, SourceLocation? Class)? _openState;

    private LexerFileReader(SourceText source) => _source = source;

    /// <summary>Reads a file.</summary>
    /// <exception cref="DiagnosticException">A line is not valid.</exception>
    public static LexerFile Read(SourceText source)
    {
        var reader = new LexerFileReader(source);
        for (var start = 0; start < source.Text.Length; )
        {
            var end = source.Text.IndexOf('\n', start);
            end = end < 0 ? source.Text.Length : end;
            reader.ReadLine(Trimmed(source, start, end), isIndented: source.Text[start] == ' ');
            start = end + 1;
        }

        reader.CloseState();
        return new LexerFile(
            reader._parent,
            reader._host,
            reader._ignoresCase,
            reader._patterns.ToImmutable(),
            reader._states.ToImmutable()
        );
    }

    private void ReadLine(SourceLocation line, bool isIndented)
    {
        if (line.Span.Length == 0)
        {
            return;
        }

        if (!isIndented)
        {
            ReadMargin(line);
        }
        else if (_openWords is { } words)
        {
            var known = _patterns[words];
            _patterns[words] = known with { Text = Joined(known.Text, line) };
        }
        else if (_openState is not null)
        {
            _lines.Add(ReadStateLine(line));
        }
        else
        {
            throw DiagnosticException.At(line, "an indented line belongs to a state or to a list of words");
        }
    }

    private void ReadMargin(SourceLocation line)
    {
        var text = TextOf(line);
        if (text.StartsWith('#'))
        {
            return;
        }

        CloseState();
        _openWords = null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (parts)
        {
            case ["extends", var parent]:
                _parent = parent;
                break;
            case ["host", var host]:
                _host = host;
                break;
            case ["ignore", "case"]:
                _ignoresCase = true;
                break;
            case ["let", var name, "=", ..]:
                AddPattern(line, name, isWords: false);
                break;
            case ["words", var name, "=", ..]:
                AddPattern(line, name, isWords: true);
                _openWords = name;
                break;
            case ["state", var name]:
                _openState = (name, null);
                break;
            case ["state", var name, var tokenClass]:
                _openState = (name, Part(line, text.Length - tokenClass.Length));
                break;
            default:
                throw DiagnosticException.At(
                    line,
                    "unknown line",
                    "expected '#', 'extends', 'host', 'ignore case', 'let', 'words' or 'state'"
                );
        }
    }

    private void AddPattern(SourceLocation line, string name, bool isWords)
    {
        if (_patterns.ContainsKey(name))
        {
            throw DiagnosticException.At(line, $"there are two definitions of '{name}'");
        }

        var start = TextOf(line).IndexOf('=', StringComparison.Ordinal) + 1;
        _patterns.Add(name, new NamedPattern(Part(line, start), isWords));
    }

    private LexerLine ReadStateLine(SourceLocation line)
    {
        var text = TextOf(line);
        if (text.StartsWith("include ", StringComparison.Ordinal))
        {
            var name = Part(line, "include ".Length);
            return new LexerLine(LexerLineKind.Include, name, name);
        }

        // The last arrow counts, since an outcome contains none.
        var arrow = text.LastIndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0)
        {
            throw DiagnosticException.At(line, "a rule needs an arrow", "write 'PATTERN -> CLASS'");
        }

        var outcome = Part(line, arrow + Arrow.Length);
        var end = line.Span.Start + arrow;
        var pattern = Trimmed(_source, line.Span.Start, end);
        if (TextOf(pattern) == "otherwise")
        {
            return new LexerLine(LexerLineKind.Otherwise, pattern, outcome);
        }

        return WithPrefix("until ", LexerLineKind.Until)
            ?? WithPrefix("first ", LexerLineKind.First)
            ?? new LexerLine(LexerLineKind.Match, pattern, outcome);

        LexerLine? WithPrefix(string prefix, LexerLineKind kind) =>
            TextOf(pattern).StartsWith(prefix, StringComparison.Ordinal)
                ? new LexerLine(kind, Trimmed(_source, pattern.Span.Start + prefix.Length, end), outcome)
                : null;
    }

    private void CloseState()
    {
        if (_openState is { } open)
        {
            _states.Add(new LexerStateLines(open.Name, open.Class, _lines.ToImmutable()));
            _lines.Clear();
            _openState = null;
        }
    }

    private static string TextOf(SourceLocation location) =>
        location.Source.Text.Substring(location.Span.Start, location.Span.Length);

    private static SourceLocation Joined(SourceLocation first, SourceLocation last) =>
        first.Source.At(SourceSpan.FromBounds(first.Span.Start, last.Span.End));

    private static SourceLocation Part(SourceLocation line, int start) =>
        Trimmed(line.Source, line.Span.Start + start, line.Span.End);

    private static SourceLocation Trimmed(SourceText source, int start, int end)
    {
        while (start < end && source.Text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && source.Text[end - 1] is ' ' or '\t' or '\r')
        {
            end--;
        }

        return source.At(SourceSpan.FromBounds(start, end));
    }
}
