using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads the parameters of one tag, including its closing delimiter.</summary>
internal sealed class ArgumentReader(
    TextCursor cursor,
    SpaceReader spaces,
    TagBoundary boundary,
    TagErrors errors,
    bool mayMix
)
{
    private readonly ValueReader _values = new(cursor, boundary, errors);
    private readonly List<ShortcodeArgument> _arguments = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private bool _isMixed;

    public IReadOnlyList<ShortcodeArgument> All => _arguments;

    public TagEnd Read()
    {
        while (true)
        {
            spaces.Skip();
            if (cursor.AtEnd || cursor.SeesOpening)
            {
                return TagEnd.Missing;
            }

            if (ReadEnd() is { } end)
            {
                return end;
            }

            if (!ReadArgument())
            {
                cursor.TryConsume(boundary.Delimiter.Closing());
                return TagEnd.Broken;
            }
        }
    }

    private TagEnd? ReadEnd()
    {
        var start = cursor.Position;
        if (cursor.TryConsume(boundary.Delimiter.Closing()))
        {
            return TagEnd.Closed;
        }

        if (boundary.SelfClosingLength is > 0 and var slashLength)
        {
            cursor.Position += slashLength;
            return TagEnd.SelfClosed;
        }

        if (boundary.WrongEndLength is > 0 and var wrongLength)
        {
            cursor.Position += wrongLength;
            errors.WrongEnd(SourceSpan.FromBounds(start, cursor.Position), boundary.Delimiter);
            return TagEnd.Closed;
        }

        return null;
    }

    // Hugo allows white space on both sides of the equals sign, and quotes around the name.
    private bool ReadArgument()
    {
        if (cursor.Current == '=')
        {
            errors.ValueWithoutName(new SourceSpan(cursor.Position, 1));
            return ReadValue() is not null;
        }

        if (_values.ReadFirst() is not { } first)
        {
            return false;
        }

        var end = cursor.Position;
        cursor.SkipWhile(WordCharacters.IsSpace);
        if (cursor.Current != '=')
        {
            cursor.Position = end;
            Add(new ShortcodeArgument(Name: null, first.Text, first.Span), first.Span);
            return true;
        }

        if (ReadValue(first) is not { } value)
        {
            return false;
        }

        Add(new ShortcodeArgument(first.Text, value.Text, value.Span) { NameSpan = first.Span }, first.Span);
        return true;
    }

    private ArgumentValue? ReadValue(ArgumentValue? name = null)
    {
        cursor.Position++;
        cursor.SkipWhile(char.IsWhiteSpace);
        if (
            cursor.AtEnd
            || cursor.SeesOpening
            || boundary.IsAtClosing
            || boundary.SelfClosingLength > 0
            || boundary.WrongEndLength > 0
        )
        {
            if (name is { } written)
            {
                errors.NameWithoutValue(written.Span, written.Text);
            }

            return new ArgumentValue("", new SourceSpan(cursor.Position, 0));
        }

        return _values.ReadNamed();
    }

    private void Add(ShortcodeArgument argument, SourceSpan span)
    {
        if (_arguments.Count > 0 && !mayMix && !_isMixed && (_arguments[0].Name is null) != (argument.Name is null))
        {
            _isMixed = true;
            errors.Mixed(span, argument, _arguments[0]);
        }

        if (argument.Name is { } name && !_names.Add(name))
        {
            errors.GivenTwice(span, name);
        }

        _arguments.Add(argument);
    }
}
