using System.Collections.Immutable;
using System.Text;
using Companion.Python.Syntax.Nodes;
using static Companion.Python.Tests.Printing.ExpressionPrinter;

namespace Companion.Python.Tests.Printing;

/// <summary>
/// Writes a syntax tree as Python that parses to the same tree. Every operand is in brackets; comments are lost.
/// </summary>
internal sealed class PythonPrinter
{
    private readonly StringBuilder _builder = new();
    private int _indent;

    private PythonPrinter() { }

    /// <summary>The statements as text, with four blanks for each level.</summary>
    public static string Print(ImmutableArray<Statement> statements)
    {
        var printer = new PythonPrinter();
        foreach (var statement in statements)
        {
            printer.Print(statement);
        }

        return printer._builder.ToString();
    }

    private void Line(string text) => _builder.Append(' ', _indent * 4).Append(text).Append('\n');

    private void Block(string header, ImmutableArray<Statement> body)
    {
        Line(header + ":");
        _indent++;
        foreach (var statement in body)
        {
            Print(statement);
        }

        _indent--;
    }

    private void OptionalBlock(string header, ImmutableArray<Statement> body)
    {
        if (!body.IsEmpty)
        {
            Block(header, body);
        }
    }

    private void Print(Statement statement)
    {
        switch (statement)
        {
            case IfStatement item:
                for (var at = 0; at < item.Branches.Length; at++)
                {
                    Block($"{(at == 0 ? "if" : "elif")} {Expression(item.Branches[at].Test)}", item.Branches[at].Body);
                }

                OptionalBlock("else", item.Otherwise);
                break;
            case ForStatement item:
                Block($"for {Bare(item.Target)} in {Bare(item.Iterable)}", item.Body);
                OptionalBlock("else", item.Otherwise);
                break;
            case WhileStatement item:
                Block($"while {Expression(item.Test)}", item.Body);
                OptionalBlock("else", item.Otherwise);
                break;
            case TryStatement item:
                Print(item);
                break;
            case WithStatement item:
                Block($"with {string.Join(", ", item.Items.Select(WithItem))}", item.Body);
                break;
            case FunctionStatement item:
                Decorators(item.Decorators);
                var returns = item.Returns is null ? "" : $" -> {Expression(item.Returns)}";
                Block(
                    $"{(item.IsAsync ? "async " : "")}def {item.Name}({Parameters(item.Parameters)}){returns}",
                    item.Body
                );
                break;
            case ClassStatement item:
                Decorators(item.Decorators);
                Block($"class {item.Name}({string.Join(", ", item.Arguments.Select(Argument))})", item.Body);
                break;
            case MatchStatement item:
                Print(item);
                break;
            default:
                Line(Simple(statement));
                break;
        }
    }

    private void Print(TryStatement item)
    {
        Block("try", item.Body);
        foreach (var handler in item.Handlers)
        {
            var type = handler.Type is null ? "" : $" {Expression(handler.Type)}";
            Block($"except{type}{(handler.Name is null ? "" : $" as {handler.Name}")}", handler.Body);
        }

        OptionalBlock("else", item.Otherwise);
        OptionalBlock("finally", item.Finally);
    }

    private void Print(MatchStatement item)
    {
        Line($"match {Bare(item.Subject)}:");
        _indent++;
        foreach (var option in item.Cases)
        {
            Block($"case {option.Pattern}", option.Body);
        }

        _indent--;
    }

    private void Decorators(ImmutableArray<Expression> decorators)
    {
        foreach (var decorator in decorators)
        {
            Line($"@{Expression(decorator)}");
        }
    }

    private static string WithItem(WithItem item) =>
        item.Target is null ? Expression(item.Context) : $"{Expression(item.Context)} as {Expression(item.Target)}";

    private static string Simple(Statement statement) =>
        statement switch
        {
            ExpressionStatement item => Bare(item.Value),
            AssignmentStatement item => string.Concat(item.Targets.Select(target => Bare(target) + " = "))
                + Bare(item.Value),
            AugmentedAssignmentStatement item =>
                $"{Expression(item.Target)} {OperatorText.Of(item.Operator)}= {Bare(item.Value)}",
            AnnotatedAssignmentStatement item =>
                $"{Expression(item.Target)}: {Expression(item.Annotation)}{(item.Value is null ? "" : $" = {Bare(item.Value)}")}",
            AssertStatement item =>
                $"assert {Expression(item.Test)}{(item.Message is null ? "" : ", " + Expression(item.Message))}",
            ReturnStatement item => item.Value is null ? "return" : $"return {Bare(item.Value)}",
            RaiseStatement item => (item.Value is null ? "raise" : $"raise {Expression(item.Value)}")
                + (item.Cause is null ? "" : $" from {Expression(item.Cause)}"),
            DeleteStatement item => $"del {string.Join(", ", item.Targets.Select(Expression))}",
            ScopeStatement item => $"{(item.IsGlobal ? "global" : "nonlocal")} {string.Join(", ", item.Names)}",
            ImportStatement item => $"import {string.Join(", ", item.Names.Select(Imported))}",
            ImportFromStatement item =>
                $"from {new string('.', item.Level)}{item.Module} import {(item.Names.IsEmpty ? "*" : string.Join(", ", item.Names.Select(Imported)))}",
            BreakStatement => "break",
            ContinueStatement => "continue",
            UnsupportedStatement item => item.Text.TrimEnd(),
            _ => "pass",
        };

    private static string Imported(ImportedName name) =>
        name.Alias is null ? name.Name : $"{name.Name} as {name.Alias}";
}
