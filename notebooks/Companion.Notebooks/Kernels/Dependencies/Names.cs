using Companion.Notebooks.Documents.Scripts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Kernels.Dependencies;

/// <summary>The names in a cell's syntax. Locals count like variables of the notebook, because they may hide one.</summary>
internal static class Names
{
    /// <summary>The names that the cell declares for later cells.</summary>
    public static IEnumerable<string> DeclaredIn(CompilationUnitSyntax root) =>
        root.Members.SelectMany(DeclaredNames.Of).Select(name => name.Split('`')[0]);

    /// <summary>
    /// The names that are assigned to, or whose members are, and those that a statement calls a method of, which may
    /// change their object: <c>list.Add(1);</c>.
    /// </summary>
    public static IEnumerable<string> ChangedIn(CompilationUnitSyntax root) =>
        root.DescendantNodes().SelectMany(Targets).Select(RootOf).OfType<string>();

    /// <summary>The names that are used, without those of members after a dot unless they are called.</summary>
    public static IEnumerable<string> ReadIn(CompilationUnitSyntax root) =>
        root.DescendantNodes()
            .OfType<SimpleNameSyntax>()
            .Where(name => !name.IsMissing && IsRead(name))
            .Select(name => name.Identifier.ValueText);

    private static IEnumerable<ExpressionSyntax> Targets(SyntaxNode node) =>
        node switch
        {
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } => [],
            AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } => tuple.Arguments.Select(each =>
                each.Expression
            ),
            AssignmentExpressionSyntax assignment => [assignment.Left],
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } unary => [unary.Operand],
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreDecrementExpression } unary => [unary.Operand],
            PostfixUnaryExpressionSyntax unary => [unary.Operand],
            ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } argument => [argument.Expression],
            ExpressionStatementSyntax { SemicolonToken.IsMissing: false } statement => [statement.Expression],
            _ => [],
        };

    // The variable before the first dot: list in "list.Items[0].Add". A call of a function alone has none.
    private static string? RootOf(ExpressionSyntax expression) =>
        expression switch
        {
            IdentifierNameSyntax { IsMissing: false } name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax member => RootOf(member.Expression),
            ElementAccessExpressionSyntax element => RootOf(element.Expression),
            ConditionalAccessExpressionSyntax conditional => RootOf(conditional.Expression),
            InvocationExpressionSyntax { Expression: not SimpleNameSyntax } call => RootOf(call.Expression),
            ParenthesizedExpressionSyntax parenthesized => RootOf(parenthesized.Expression),
            PostfixUnaryExpressionSyntax unary => RootOf(unary.Operand),
            AwaitExpressionSyntax awaited => RootOf(awaited.Expression),
            _ => null,
        };

    private static bool IsRead(SimpleNameSyntax name) =>
        name.Parent switch
        {
            MemberAccessExpressionSyntax member when member.Name == name => member.Parent is InvocationExpressionSyntax,
            MemberBindingExpressionSyntax member => member.Parent is InvocationExpressionSyntax,
            QualifiedNameSyntax qualified => qualified.Left == name,
            NameColonSyntax or NameEqualsSyntax => false,
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Right == name,
            _ => true,
        };
}
