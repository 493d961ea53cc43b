using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The parser's position and context.</summary>
internal sealed class ParserState(SourceText source, Token[] tokens)
{
    /// <summary>Nested expressions; CPython allows 200 brackets.</summary>
    private const int MaximumDepth = 220;

    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>The text being parsed.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The tokens of the text, or of a field of an f-string.</summary>
    public Token[] Tokens { get; private set; } = tokens;

    /// <summary>The position of the next token.</summary>
    public int Index { get; set; }

    /// <summary>The current nesting depth of expressions.</summary>
    public int Depth { get; set; }

    /// <summary>The current nesting depth of blocks.</summary>
    public int Blocks { get; set; }

    /// <summary>The context of the statements being parsed.</summary>
    public FunctionContext Context { get; private set; } = new();

    /// <summary>The next token.</summary>
    public ref readonly Token Current => ref Tokens[Index];

    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.ToImmutable();

    /// <summary>Parses the contents of a nested function or class.</summary>
    public T Within<T>(FunctionContext inner, Func<T> parse)
    {
        var (context, depth, blocks) = (Context, Depth, Blocks);
        Context = inner;
        try
        {
            return parse();
        }
        finally
        {
            (Context, Depth, Blocks) = (context, depth, blocks);
        }
    }

    /// <summary>Parses other tokens of the same text.</summary>
    public T Within<T>(Token[] inner, Func<T> parse)
    {
        var (outer, index, depth) = (Tokens, Index, Depth);
        (Tokens, Index) = (inner, 0);
        try
        {
            return parse();
        }
        finally
        {
            (Tokens, Index, Depth) = (outer, index, depth);
        }
    }

    public bool IsOperator(string text) => Current.Kind == TokenKind.Operator && Current.Text == text;

    public bool IsKeyword(string text) => Current.Kind == TokenKind.Keyword && Current.Text == text;

    public bool TakeOperator(string text)
    {
        var isThere = IsOperator(text);
        Index += isThere ? 1 : 0;
        return isThere;
    }

    public bool TakeKeyword(string text)
    {
        var isThere = IsKeyword(text);
        Index += isThere ? 1 : 0;
        return isThere;
    }

    public Token ExpectOperator(string text, string? message = null)
    {
        if (!IsOperator(text))
        {
            throw Refuse(message ?? $"expected '{text}'");
        }

        return Tokens[Index++];
    }

    public void ExpectKeyword(string text)
    {
        if (!TakeKeyword(text))
        {
            throw Refuse("invalid syntax");
        }
    }

    public Token ExpectName()
    {
        if (Current.Kind != TokenKind.Name)
        {
            throw Refuse("invalid syntax");
        }

        return Tokens[Index++];
    }

    public SourceSpan From(int start) => SourceSpan.FromBounds(start, Tokens[Math.Max(Index - 1, 0)].End);

    /// <summary>The error at the current token; an error that the lexer found there comes first.</summary>
    public PythonSyntaxException Refuse(string message) =>
        Current.Kind switch
        {
            TokenKind.Error => new PythonSyntaxException(Current.Text, Current.Span),
            TokenKind.IndentationError => Indentation("IndentationError", Current.Text),
            TokenKind.TabError => Indentation("TabError", Current.Text),
            TokenKind.Indent => Indentation("IndentationError", "unexpected indent"),
            _ => new PythonSyntaxException(message, Current.Span),
        };

    public PythonSyntaxException Indentation(string type, string message) =>
        new(new PythonSyntaxError(type, message, Current.Span));

    public void Enter()
    {
        if (++Depth > MaximumDepth)
        {
            throw new NestingException();
        }
    }

    public void Warn(string message, SourceSpan span) =>
        _diagnostics.Add(
            Diagnostic.Of(
                Severity.Warning,
                "unsupported-syntax",
                message,
                "what it touches is undetermined",
                new SourceLocation(Source, span)
            )
        );

    public UnsupportedExpression Unsupported(int start, string reason, ImmutableArray<Expression> operands)
    {
        var span = From(start);
        return new UnsupportedExpression(Source.Text.Substring(span.Start, span.Length), reason, operands, span);
    }

    public bool StartsExpression() =>
        Current.Kind switch
        {
            TokenKind.Name or TokenKind.Number or TokenKind.Text => true,
            TokenKind.Keyword => Current.Text is "None" or "True" or "False" or "not" or "lambda" or "await" or "yield",
            TokenKind.Operator => Current.Text is "(" or "[" or "{" or "-" or "+" or "~" or "*" or "...",
            _ => false,
        };

    public bool StartsComprehension() =>
        IsKeyword("for") || (IsKeyword("async") && Tokens[Index + 1] is { Kind: TokenKind.Keyword, Text: "for" });

    public (int Power, string Text) OperatorAhead()
    {
        var token = Current;
        if (token.Kind == TokenKind.Operator)
        {
            return (Precedence.Of(token.Text), token.Text);
        }

        if (token.Kind != TokenKind.Keyword)
        {
            return (0, "");
        }

        return token.Text switch
        {
            "or" => (Precedence.Or, "or"),
            "and" => (Precedence.And, "and"),
            "in" or "is" => (Precedence.Comparison, token.Text),
            "not" => (Tokens[Index + 1] is { Kind: TokenKind.Keyword, Text: "in" } ? Precedence.Comparison : 0, "not"),
            _ => (0, ""),
        };
    }
}
