using Companion.Python.Syntax.Lexing;

namespace Companion.Python.Syntax;

/// <summary>
/// Splits a Python text into tokens, following chapter 2, "Lexical analysis", of the language reference. Runs in linear
/// time and throws nothing: what Python would refuse becomes an error token, the last one before
/// <see cref="TokenKind.End"/>.
/// </summary>
internal sealed class PythonLexer
{
    private readonly LexerState _state;
    private readonly IndentationReader _indentation;
    private readonly NumberReader _numbers;
    private readonly StringLiteralReader _strings;
    private readonly NameReader _names;
    private readonly OperatorReader _operators;

    private PythonLexer(string text, int start, int end, bool inField)
    {
        _state = new LexerState(text, start, end, inField);
        _indentation = new IndentationReader(_state);
        _numbers = new NumberReader(_state);
        _strings = new StringLiteralReader(_state);
        _names = new NameReader(_state, _strings);
        _operators = new OperatorReader(_state);
    }

    /// <summary>The tokens of a whole text; the last one is <see cref="TokenKind.End"/>.</summary>
    public static Token[] Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        return new PythonLexer(text, start, text.Length, inField: false).Run();
    }

    /// <summary>
    /// The tokens of an f-string's replacement field, where line ends and indentation have no meaning.
    /// </summary>
    public static Token[] TokenizeField(string text, int start, int end) =>
        new PythonLexer(text, start, end, inField: true).Run();

    private Token[] Run()
    {
        while (!_state.Failed)
        {
            if (_state.AtLineStart)
            {
                _state.AtLineStart = false;
                if (_state.Brackets.Count == 0 && !_state.InField && !_indentation.ReadIndentation())
                {
                    continue;
                }
            }

            _state.SkipBlanks();
            if (_state.Position >= _state.End)
            {
                break;
            }

            ReadToken();
        }

        Finish();
        return [.. _state.Tokens];
    }

    private void Finish()
    {
        if (!_state.Failed && _state.Brackets.Count > 0)
        {
            var (bracket, start) = _state.Brackets[^1];
            _state.Fail(TokenKind.Error, $"'{bracket}' was never closed", start, start + 1);
        }

        if (!_state.Failed && !_state.InField)
        {
            if (_state.Tokens.Count > 0 && _state.Tokens[^1].Kind is not (TokenKind.NewLine or TokenKind.Dedent))
            {
                _state.Add(TokenKind.NewLine, _state.End, _state.End);
            }

            _indentation.Close();
        }

        _state.Add(TokenKind.End, _state.End, _state.End);
    }

    private void ReadToken()
    {
        var c = _state.Text[_state.Position];
        if (c is '\n' or '\r')
        {
            var start = _state.Position;
            _state.SkipLineEnd();
            _state.AtLineStart = true;
            if (_state.Brackets.Count == 0 && !_state.InField)
            {
                _state.Add(TokenKind.NewLine, start, _state.Position);
            }
        }
        else if (c == '\\')
        {
            ReadContinuation();
        }
        else if (
            char.IsAsciiDigit(c)
            || (c == '.' && _state.Position + 1 < _state.End && char.IsAsciiDigit(_state.Text[_state.Position + 1]))
        )
        {
            _numbers.ReadNumber();
        }
        else if (c is '"' or '\'')
        {
            _strings.ReadString(_state.Position, _state.Position);
        }
        else if (_state.IsNameStart(_state.Position))
        {
            _names.ReadName();
        }
        else
        {
            _operators.ReadOperator();
        }
    }

    private void ReadContinuation()
    {
        var start = _state.Position++;
        if (_state.Position >= _state.End)
        {
            _state.Fail(TokenKind.Error, "unexpected EOF while parsing", start, _state.Position);
        }
        else if (_state.Text[_state.Position] is '\n' or '\r')
        {
            _state.SkipLineEnd();
            if (_state.Position >= _state.End && !_state.InField)
            {
                _state.Fail(TokenKind.Error, "unexpected EOF while parsing", start, _state.Position);
            }
        }
        else
        {
            _state.Fail(
                TokenKind.Error,
                "unexpected character after line continuation character",
                start,
                _state.Position
            );
        }
    }
}
