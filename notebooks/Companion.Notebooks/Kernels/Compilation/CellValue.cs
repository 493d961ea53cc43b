using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>
/// Determines whether a cell has a value: a last expression without a semicolon that is not <c>void</c>, or a
/// <c>return</c> with a value. Every compiled cell returns an object, so this cannot be determined afterwards.
/// </summary>
internal static class CellValue
{
    /// <summary>Determines it for a compiled cell.</summary>
    public static bool Exists(CSharpCompilation compilation, SyntaxTree tree) =>
        Exists(tree, last => compilation.GetSemanticModel(tree).GetTypeInfo(last).ConvertedType);

    /// <summary>Determines it for the syntax tree of a cell that compiles.</summary>
    /// <param name="tree">The cell.</param>
    /// <param name="typeOf">
    /// Returns an expression's type, which binds the expression again; called only where the syntax does not tell.
    /// </param>
    internal static bool Exists(SyntaxTree tree, Func<ExpressionSyntax, ITypeSymbol?> typeOf)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.DescendantNodes(IsOwn).Any(node => node is ReturnStatementSyntax { Expression: not null }))
        {
            return true;
        }

        return root.Members.LastOrDefault()
                is GlobalStatementSyntax
                {
                    Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true, Expression: var last },
                }
            && (!CanBeVoid(last) || typeOf(last) is { SpecialType: not SpecialType.System_Void });
    }

    // A call, what awaits one or is wrapped around one, and operators: an event's "+=" and, from C# 14 on, an
    // increment can be declared to return nothing.
    private static bool CanBeVoid(ExpressionSyntax expression) =>
        expression
            is InvocationExpressionSyntax
                or AwaitExpressionSyntax
                or ConditionalAccessExpressionSyntax
                or ParenthesizedExpressionSyntax
                or CheckedExpressionSyntax
                or PostfixUnaryExpressionSyntax
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression }
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreDecrementExpression }
                or AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression };

    // A return inside a nested function does not return from the cell.
    private static bool IsOwn(SyntaxNode node) =>
        node
            is CompilationUnitSyntax
                or GlobalStatementSyntax
                or (StatementSyntax and not LocalFunctionStatementSyntax)
                or SwitchSectionSyntax
                or ElseClauseSyntax
                or CatchClauseSyntax
                or FinallyClauseSyntax;
}
