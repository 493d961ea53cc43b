using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary><c>import</c> and <c>from … import</c>.</summary>
internal sealed class ImportParser(ParserState state)
{
    public ImportStatement ParseImport()
    {
        var start = state.Current.Start;
        state.Index++;
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        do
        {
            var nameStart = state.Current.Start;
            var name = ParseDottedName();
            var alias = state.TakeKeyword("as") ? state.ExpectName().Text : null;
            names.Add(new ImportedName(name, alias, state.From(nameStart)));
        } while (state.TakeOperator(","));

        return new ImportStatement(names.ToImmutable(), state.From(start));
    }

    private string ParseDottedName()
    {
        var name = state.ExpectName().Text;
        if (!state.IsOperator("."))
        {
            return name;
        }

        var parts = new List<string> { name };
        while (state.TakeOperator("."))
        {
            parts.Add(state.ExpectName().Text);
        }

        return string.Join('.', parts);
    }

    public ImportFromStatement ParseImportFrom()
    {
        var start = state.Current.Start;
        state.Index++;
        var level = 0;
        while (state.IsOperator(".") || state.IsOperator("..."))
        {
            level += state.Current.Text.Length;
            state.Index++;
        }

        var module = state.Current.Kind == TokenKind.Name || level == 0 ? ParseDottedName() : null;
        state.ExpectKeyword("import");
        if (state.TakeOperator("*"))
        {
            return state.Context.IsFunction || state.Context.IsClass
                ? throw new PythonSyntaxException("import * only allowed at module level", state.From(start))
                : new ImportFromStatement(level, module, [], state.From(start));
        }

        var names = ImmutableArray.CreateBuilder<ImportedName>();
        var inParentheses = state.TakeOperator("(");
        do
        {
            var nameStart = state.Current.Start;
            if (inParentheses && names.Count > 0 && state.IsOperator(")"))
            {
                break;
            }

            var name = state.ExpectName().Text;
            var alias = state.TakeKeyword("as") ? state.ExpectName().Text : null;
            names.Add(new ImportedName(name, alias, state.From(nameStart)));
        } while (state.TakeOperator(","));

        if (inParentheses)
        {
            state.ExpectOperator(")", "invalid syntax");
        }
        else if (state.Tokens[state.Index - 1].Text == ",")
        {
            throw state.Refuse("trailing comma not allowed without surrounding parentheses");
        }

        return new ImportFromStatement(level, module, names.ToImmutable(), state.From(start));
    }
}
