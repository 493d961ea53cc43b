using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;
using Companion.Sources;

namespace Companion.Python.Syntax.Parsing;

/// <summary>Statements and blocks of statements.</summary>
internal sealed class StatementParser : IBlockParser
{
    // Nested blocks; CPython limits indentation to 100 levels.
    private const int MaximumBlocks = 100;

    private readonly ParserState _state;
    private readonly SimpleStatementParser _simple;
    private readonly CompoundParser _compounds;

    public StatementParser(ParserState state)
    {
        _state = state;
        var expressions = new ExpressionParser(state);
        _simple = new SimpleStatementParser(
            state,
            expressions,
            expressions.Targets,
            new AssignmentParser(state, expressions),
            new ImportParser(state)
        );
        _compounds = new CompoundParser(
            state,
            expressions,
            this,
            expressions.Targets,
            new WithParser(state, expressions, this, expressions.Targets),
            new MatchParser(state, expressions, this),
            expressions.Arguments,
            expressions.Parameters
        );
    }

    public ImmutableArray<Statement> ParseModule()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        while (_state.Current.Kind != TokenKind.End)
        {
            ParseStatement(statements);
        }

        return statements.ToImmutable();
    }

    private void ParseStatement(ImmutableArray<Statement>.Builder statements)
    {
        var start = _state.Index;
        var depthBefore = _state.Depth;
        var blocksBefore = _state.Blocks;
        try
        {
            if (_compounds.ParseCompound() is { } compound)
            {
                statements.Add(compound);
            }
            else
            {
                ParseSimpleLine(statements);
            }
        }
        catch (NestingException exception)
        {
            _state.Depth = depthBefore;
            _state.Blocks = blocksBefore;
            statements.Add(SkipStatement(start, exception.Message));
        }
    }

    // A statement that is nested too deeply is skipped with its block; it may have changed every name in it.
    private UnsupportedStatement SkipStatement(int start, string reason)
    {
        _state.Index = start;
        var names = new HashSet<string>();
        var level = 0;
        while (true)
        {
            var token = _state.Current;
            if (token.Kind is TokenKind.Error or TokenKind.IndentationError or TokenKind.TabError)
            {
                throw _state.Refuse("invalid syntax");
            }

            if (token.Kind == TokenKind.End || (token.Kind == TokenKind.Dedent && level == 0))
            {
                break;
            }

            _state.Index++;
            level += token.Kind switch
            {
                TokenKind.Indent => 1,
                TokenKind.Dedent => -1,
                _ => 0,
            };
            if (token.Kind == TokenKind.Name)
            {
                names.Add(token.Text);
            }

            var isLineDone = token.Kind == TokenKind.NewLine && _state.Current.Kind != TokenKind.Indent;
            if (level == 0 && (isLineDone || token.Kind == TokenKind.Dedent) && !ContinuesCompound())
            {
                break;
            }
        }

        var span = SourceSpan.FromBounds(
            _state.Tokens[start].Start,
            _state.Tokens[Math.Max(start, _state.Index - 1)].End
        );
        _state.Warn(reason, span);
        var text = _state.Source.Text.Substring(span.Start, span.Length);
        return new UnsupportedStatement(text, reason, [.. names], span);
    }

    private bool ContinuesCompound() =>
        _state.Current.Kind == TokenKind.Keyword && _state.Current.Text is "elif" or "else" or "except" or "finally";

    public ImmutableArray<Statement> ParseBlock(string owner, int line)
    {
        _state.ExpectOperator(":");
        var statements = ImmutableArray.CreateBuilder<Statement>();
        if (_state.Current.Kind != TokenKind.NewLine)
        {
            ParseSimpleLine(statements);
            return statements.ToImmutable();
        }

        _state.Index++;
        if (_state.Current.Kind != TokenKind.Indent)
        {
            if (_state.Current.Kind is TokenKind.Error or TokenKind.IndentationError or TokenKind.TabError)
            {
                throw _state.Refuse("invalid syntax");
            }

            var at = _state.Source.PositionOf(_state.Tokens[line].Start).Line;
            throw _state.Indentation("IndentationError", $"expected an indented block after {owner} on line {at}");
        }

        _state.Index++;
        if (++_state.Blocks > MaximumBlocks)
        {
            throw new NestingException();
        }

        while (_state.Current.Kind is not (TokenKind.Dedent or TokenKind.End))
        {
            ParseStatement(statements);
        }

        _state.Blocks--;
        _state.Index += _state.Current.Kind == TokenKind.Dedent ? 1 : 0;
        return statements.ToImmutable();
    }

    private void ParseSimpleLine(ImmutableArray<Statement>.Builder statements)
    {
        do
        {
            statements.Add(_simple.ParseSimple());
        } while (_state.TakeOperator(";") && _state.Current.Kind is not (TokenKind.NewLine or TokenKind.End));

        if (_state.Current.Kind == TokenKind.NewLine)
        {
            _state.Index++;
        }
        else if (_state.Current.Kind != TokenKind.End)
        {
            throw _state.Refuse("invalid syntax");
        }
    }
}
