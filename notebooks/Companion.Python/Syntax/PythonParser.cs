using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>
/// Parses Python 3 by the grammar of the language reference, chapter 10, by recursive descent of bounded depth.
/// It throws nothing and takes time linear in the text.
/// </summary>
public sealed partial class PythonParser
{
    /// <summary>Expressions within expressions; the brackets that CPython allows are 200.</summary>
    private const int MaximumDepth = 220;

    /// <summary>Calls, subscripts and attributes that follow one another.</summary>
    private const int MaximumTrailers = 250;

    private readonly SourceText file;
    private readonly IReadOnlyList<Token> tokens;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    private readonly FunctionContext context;
    private int index;
    private int depth;

    private PythonParser(
        SourceText file,
        IReadOnlyList<Token> tokens,
        ImmutableArray<Diagnostic>.Builder diagnostics,
        FunctionContext context,
        int depth
    )
    {
        this.file = file;
        this.tokens = tokens;
        this.diagnostics = diagnostics;
        this.context = context;
        this.depth = depth;
    }

    private Token Current => tokens[index];

    /// <summary>Parses a file.</summary>
    public static ParsedModule Parse(SourceText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var notes = ImmutableArray.CreateBuilder<Diagnostic>();
        try
        {
            var words = PythonLexer.Tokenize(file.Text);
            var statements = new PythonParser(file, words, notes, new FunctionContext(), 0).ParseModule();
            return new ParsedModule(file, statements, null, notes.ToImmutable());
        }
        catch (PythonSyntaxException exception)
        {
            return new ParsedModule(file, [], exception.Error, notes.ToImmutable());
        }
    }

    private ImmutableArray<Statement> ParseModule()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (Current.Kind != TokenKind.End)
        {
            ParseStatement(statements);
        }

        return statements.ToImmutable();
    }

    private bool IsOperator(string text) => Current.Kind == TokenKind.Operator && Current.Text == text;

    private bool IsKeyword(string text) => Current.Kind == TokenKind.Keyword && Current.Text == text;

    private bool TakeOperator(string text)
    {
        var isThere = IsOperator(text);
        index += isThere ? 1 : 0;
        return isThere;
    }

    private bool TakeKeyword(string text)
    {
        var isThere = IsKeyword(text);
        index += isThere ? 1 : 0;
        return isThere;
    }

    private Token ExpectOperator(string text, string? message = null)
    {
        if (!IsOperator(text))
        {
            throw Refuse(message ?? $"expected '{text}'");
        }

        return tokens[index++];
    }

    private void ExpectKeyword(string text)
    {
        if (!TakeKeyword(text))
        {
            throw Refuse("invalid syntax");
        }
    }

    private Token ExpectName()
    {
        if (Current.Kind != TokenKind.Name)
        {
            throw Refuse("invalid syntax");
        }

        return tokens[index++];
    }

    private SourceSpan From(int start) => SourceSpan.FromBounds(start, tokens[Math.Max(index - 1, 0)].End);

    /// <summary>The refusal at the current token; what the lexer found wrong there comes first.</summary>
    private PythonSyntaxException Refuse(string message) =>
        Current.Kind switch
        {
            TokenKind.Error => new PythonSyntaxException(Current.Text, Current.Span),
            TokenKind.IndentationError => Indentation("IndentationError", Current.Text),
            TokenKind.TabError => Indentation("TabError", Current.Text),
            TokenKind.Indent => Indentation("IndentationError", "unexpected indent"),
            _ => new PythonSyntaxException(message, Current.Span),
        };

    private PythonSyntaxException Indentation(string type, string message) =>
        new(new PythonSyntaxError(type, message, Current.Span));

    private void Enter()
    {
        if (++depth > MaximumDepth)
        {
            throw new NestingException();
        }
    }

    private void Warn(string message, SourceSpan span) =>
        diagnostics.Add(
            Diagnostic.Of(
                Severity.Warning,
                "unsupported-syntax",
                message,
                "what it touches is undetermined",
                new SourceLocation(file, span)
            )
        );
}
