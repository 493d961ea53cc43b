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
    public static bool Exists(CSharpCompilation compilation, SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.DescendantNodes(IsOwn).Any(node => node is ReturnStatementSyntax { Expression: not null }))
        {
            return true;
        }

        return root.Members.LastOrDefault()
                is GlobalStatementSyntax
                {
                    Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last,
                }
            && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType
                is { SpecialType: not SpecialType.System_Void };
    }

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
