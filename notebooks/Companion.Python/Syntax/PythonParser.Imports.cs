using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax;

public sealed partial class PythonParser
{
    private ImportStatement ParseImport()
    {
        var start = Current.Start;
        index++;
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        do
        {
            var nameStart = Current.Start;
            var name = ParseDottedName();
            var alias = TakeKeyword("as") ? ExpectName().Text : null;
            names.Add(new ImportedName(name, alias, From(nameStart)));
        } while (TakeOperator(","));

        return new ImportStatement(names.ToImmutable(), From(start));
    }

    private string ParseDottedName()
    {
        var name = ExpectName().Text;
        if (!IsOperator("."))
        {
            return name;
        }

        var parts = new List<string> { name };
        while (TakeOperator("."))
        {
            parts.Add(ExpectName().Text);
        }

        return string.Join('.', parts);
    }

    private ImportFromStatement ParseImportFrom()
    {
        var start = Current.Start;
        index++;
        var level = 0;
        while (IsOperator(".") || IsOperator("..."))
        {
            level += Current.Text.Length;
            index++;
        }

        var module = Current.Kind == TokenKind.Name || level == 0 ? ParseDottedName() : null;
        ExpectKeyword("import");
        if (TakeOperator("*"))
        {
            return context.IsFunction || context.IsClass
                ? throw new PythonSyntaxException("import * only allowed at module level", From(start))
                : new ImportFromStatement(level, module, [], From(start));
        }

        var names = ImmutableArray.CreateBuilder<ImportedName>();
        var inParentheses = TakeOperator("(");
        do
        {
            var nameStart = Current.Start;
            if (inParentheses && names.Count > 0 && IsOperator(")"))
            {
                break;
            }

            var name = ExpectName().Text;
            var alias = TakeKeyword("as") ? ExpectName().Text : null;
            names.Add(new ImportedName(name, alias, From(nameStart)));
        } while (TakeOperator(","));

        if (inParentheses)
        {
            ExpectOperator(")", "invalid syntax");
        }
        else if (tokens[index - 1].Text == ",")
        {
            throw Refuse("trailing comma not allowed without surrounding parentheses");
        }

        return new ImportFromStatement(level, module, names.ToImmutable(), From(start));
    }
}
