using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// A cell's last expression without a semicolon. A notebook shows its value; a program has to write it.
/// </summary>
internal static class LastExpression
{
    public static MemberDeclarationSyntax? Of(CompilationUnitSyntax code) =>
        code.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax statement } last
        && statement.SemicolonToken.IsMissing
            ? last
            : null;

    /// <summary>The statement that replaces it.</summary>
    public static string Statement(MemberDeclarationSyntax member)
    {
        var expression = ((ExpressionStatementSyntax)((GlobalStatementSyntax)member).Statement).Expression;
        var text = expression.WithoutTrivia().ToFullString();
        return member.GetLeadingTrivia().ToFullString()
            + (MayBeVoid(expression) ? $"{text};" : $"Console.WriteLine({text});")
            + member.GetTrailingTrivia().ToFullString();
    }

    // Without type information, a call may not return anything, and an expression used for its effect is not shown.
    private static bool MayBeVoid(ExpressionSyntax expression) =>
        expression switch
        {
            InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax => true,
            ConditionalAccessExpressionSyntax conditional => MayBeVoid(conditional.WhenNotNull),
            ParenthesizedExpressionSyntax parenthesized => MayBeVoid(parenthesized.Expression),
            _ => expression.IsKind(SyntaxKind.PostIncrementExpression)
                || expression.IsKind(SyntaxKind.PostDecrementExpression)
                || expression.IsKind(SyntaxKind.PreIncrementExpression)
                || expression.IsKind(SyntaxKind.PreDecrementExpression),
        };
}
