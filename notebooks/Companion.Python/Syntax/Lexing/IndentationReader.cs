namespace Companion.Python.Syntax.Lexing;

/// <summary>Indentation: "2.1.8. Indentation" of the language reference.</summary>
internal sealed class IndentationReader(LexerState state)
{
    /// <summary>CPython's <c>MAXINDENT</c>: how many blocks may be open at once.</summary>
    private const int MaximumIndents = 100;

    private readonly Stack<(int Column, int TabsAsOne)> _indents = new([(0, 0)]);

    // Tabs advance to multiples of eight; a line whose depth changes when tabs count as one is refused.
    public bool ReadIndentation()
    {
        var (column, tabsAsOne, continued) = (0, 0, 0);
        var start = state.Position;
        for (; state.Position < state.End; state.Position++)
        {
            var c = state.Text[state.Position];
            if (c == ' ')
            {
                (column, tabsAsOne) = (column + 1, tabsAsOne + 1);
            }
            else if (c == '\t')
            {
                (column, tabsAsOne) = (((column / 8) + 1) * 8, tabsAsOne + 1);
            }
            else if (c == '\f')
            {
                (column, tabsAsOne) = (0, 0);
            }
            else if (c == '\\' && state.Position + 1 < state.End && state.Text[state.Position + 1] is '\n' or '\r')
            {
                // A line joined to the next one has the indentation of its first part.
                continued = continued > 0 ? continued : column;
                state.Position++;
                if (
                    state.Text[state.Position] == '\r'
                    && state.Position + 1 < state.End
                    && state.Text[state.Position + 1] == '\n'
                )
                {
                    state.Position++;
                }
            }
            else
            {
                break;
            }
        }

        (column, tabsAsOne) = continued > 0 ? (continued, continued) : (column, tabsAsOne);
        if (state.Position >= state.End)
        {
            return false;
        }

        if (state.Text[state.Position] is '#' or '\n' or '\r')
        {
            state.SkipBlanks();
            state.SkipLineEnd();
            state.AtLineStart = true;
            return false;
        }

        return ApplyIndentation(start, column, tabsAsOne);
    }

    /// <summary>Ends the open blocks.</summary>
    public void Close()
    {
        while (_indents.Count > 1)
        {
            _indents.Pop();
            state.Add(TokenKind.Dedent, state.End, state.End);
        }
    }

    private bool ApplyIndentation(int start, int column, int tabsAsOne)
    {
        var current = _indents.Peek();
        if (column == current.Column)
        {
            return tabsAsOne == current.TabsAsOne || FailTabs(start);
        }

        if (column > current.Column)
        {
            if (tabsAsOne <= current.TabsAsOne)
            {
                return FailTabs(start);
            }

            if (_indents.Count >= MaximumIndents)
            {
                return state.Fail(TokenKind.IndentationError, "too many levels of indentation", start, state.Position);
            }

            _indents.Push((column, tabsAsOne));
            state.Add(TokenKind.Indent, start, state.Position);
            return true;
        }

        while (_indents.Peek().Column > column)
        {
            _indents.Pop();
            state.Add(TokenKind.Dedent, state.Position, state.Position);
        }

        if (_indents.Peek().Column != column)
        {
            const string Message = "unindent does not match any outer indentation level";
            return state.Fail(TokenKind.IndentationError, Message, start, state.Position);
        }

        return _indents.Peek().TabsAsOne == tabsAsOne || FailTabs(start);
    }

    private bool FailTabs(int start) =>
        state.Fail(TokenKind.TabError, "inconsistent use of tabs and spaces in indentation", start, state.Position);
}
