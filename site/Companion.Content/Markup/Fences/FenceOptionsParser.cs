using System.Collections.Immutable;
using System.Globalization;
using Companion.Content.Highlighting;
using Companion.Sources;

namespace Companion.Content.Markup.Fences;

/// <summary>
/// Parses the options of a fence, as in <c>{hl_lines=[1,"3-4"],linenos=true,linenostart=10}</c> (Hugo: Highlighting in
/// code fences). Names ignore case. Options of Hugo that make no
/// difference here have no effect; everything else is an attribute of the block.
/// </summary>
/// <param name="text">The text after the opening brace.</param>
/// <param name="lineCount">The number of lines of code.</param>
/// <param name="warn">Receives warnings: where in the text, what is wrong, what would be right.</param>
internal sealed class FenceOptionsParser(string text, int lineCount, Action<SourceSpan, string, string> warn)
{
    private const string LinesName = "hl_lines";
    private const string NumbersName = "linenos";
    private const string FirstNumberName = "linenostart";
    private const string LinesAdvice = "write hl_lines=[2,\"4-6\"]: lines and ranges, the first line is 1";

    private static readonly ImmutableArray<string> Names = [LinesName, NumbersName, FirstNumberName];

    private readonly AttributeList _attributes = new();
    private readonly ImmutableArray<LineRange>.Builder _marked = ImmutableArray.CreateBuilder<LineRange>();
    private int _position;
    private bool _areNumbered;
    private int _firstNumber = 1;

    private char Current => _position < text.Length ? text[_position] : '\0';

    /// <summary>The first name of an option that a text contains with its equals sign; null when there is none.</summary>
    public static string? FirstNameIn(string text) =>
        Names
            .Where(name => text.Contains(name + "=", StringComparison.OrdinalIgnoreCase))
            .MinBy(name => text.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase));

    /// <summary>Parses the options.</summary>
    public (CodeLines Lines, AttributeList Attributes) Parse()
    {
        while (true)
        {
            SkipWhile(character => character is ' ' or '\t' or ',');
            if (_position >= text.Length)
            {
                warn(new SourceSpan(text.Length, 0), "the options of this fence have no closing brace", "add '}'");
                break;
            }

            if (Current == '}')
            {
                break;
            }

            ParseOption();
        }

        return (new CodeLines(_marked.ToImmutable(), _areNumbered, _firstNumber), _attributes);
    }

    private void ParseOption()
    {
        var start = _position;
        SkipWhile(character => character is not (' ' or '\t' or ',' or '=' or '}'));
        var name = Since(start);
        if (Current != '=')
        {
            CheckName(name);
            return;
        }

        _position++;
        switch (name.Text.ToLowerInvariant())
        {
            case LinesName:
                ParseLines();
                break;
            case NumbersName:
                SetNumbers(ParseValue());
                break;
            case FirstNumberName:
                SetFirstNumber(ParseValue());
                break;
            default:
                CheckName(name);
                AddAttribute(name);
                break;
        }
    }

    // Hugo passes any name on to templates, so only what resembles one of ours is a mistake.
    private void CheckName(Part name)
    {
        if (name.Text is ['.' or '#', _, ..])
        {
            _attributes.Add(name.Text[0] == '.' ? "class" : "id", name.Text[1..]);
            return;
        }

        if (Suggestion.Nearest(name.Text, Names) is { } nearest)
        {
            warn(name.Span, $"this fence has an unknown option \"{name.Text}\"", $"did you mean {nearest}=…?");
        }
    }

    private void ParseLines()
    {
        if (Current != '[')
        {
            AddWords(ParseValue());
            return;
        }

        _position++;
        while (true)
        {
            SkipWhile(character => character is ' ' or '\t' or ',');
            if (Current is ']' or '}' or '\0')
            {
                _position += Current == ']' ? 1 : 0;
                return;
            }

            AddRange(ParseValue());
        }
    }

    // A text may name several, separated by spaces.
    private void AddWords(Part value)
    {
        for (var start = 0; start < value.Text.Length; )
        {
            var space = value.Text.IndexOf(' ', start);
            var end = space < 0 ? value.Text.Length : space;
            if (end > start)
            {
                AddRange(new Part(value.Text[start..end], value.Start + start));
            }

            start = end + 1;
        }
    }

    private void AddRange(Part value)
    {
        var ends = value.Text.Split('-');
        if (
            ends.Length > 2
            || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            || first == 0
            || last < first
        )
        {
            warn(value.Span, $"\"{value.Text}\" is neither a line nor a range of lines", LinesAdvice);
            return;
        }

        if (last > lineCount)
        {
            var lines = lineCount == 1 ? "one line" : $"{lineCount} lines";
            warn(value.Span, $"this code has {lines}, so \"{value.Text}\" lies outside", LinesAdvice);
        }

        _marked.Add(new LineRange(first, last));
    }

    private void SetNumbers(Part value)
    {
        var word = value.Text.ToLowerInvariant();
        _areNumbered = word is not ("false" or "no" or "off" or "0" or "");
        if (_areNumbered && word is not ("true" or "yes" or "on" or "1" or "table" or "inline"))
        {
            warn(value.Span, $"\"{value.Text}\" is not a value of linenos", "write linenos=true or linenos=false");
        }
    }

    private void SetFirstNumber(Part value)
    {
        if (
            !int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _firstNumber)
            || _firstNumber > int.MaxValue - lineCount
        )
        {
            _firstNumber = 1;
            warn(value.Span, $"\"{value.Text}\" is not a line number", "write linenostart=10");
        }
    }

    private Part ParseValue()
    {
        if (Current is not ('"' or '\''))
        {
            var start = _position;
            SkipWhile(character => character is not (' ' or '\t' or ',' or ']' or '}'));
            return Since(start);
        }

        var quote = Current;
        var inside = ++_position;
        SkipWhile(character => character != quote);
        var value = Since(inside);
        _position = Math.Min(_position + 1, text.Length);
        return value;
    }

    private void AddAttribute(Part name)
    {
        if (Current == '[')
        {
            SkipWhile(character => character is not (']' or '}'));
            _position += Current == ']' ? 1 : 0;
        }
        else
        {
            _attributes.Add(name.Text, ParseValue().Text);
        }
    }

    private void SkipWhile(Func<char, bool> condition)
    {
        while (_position < text.Length && condition(text[_position]))
        {
            _position++;
        }
    }

    private Part Since(int start) => new(text[start.._position], start);

    private readonly record struct Part(string Text, int Start)
    {
        public SourceSpan Span => new(Start, Text.Length);
    }
}
