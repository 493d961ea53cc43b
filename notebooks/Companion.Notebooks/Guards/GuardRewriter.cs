using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Companion.Notebooks.Guards.GuardSyntax;

namespace Companion.Notebooks.Guards;

/// <summary>
/// Compiles <see cref="RunGuard"/> into a cell. Line numbers stay the same for stack traces. Columns change, so
/// diagnostics come from the cell as it was written.
/// </summary>
/// <param name="semantics">Determines what lambdas return, where possible.</param>
internal sealed class GuardRewriter(LambdaReturns semantics) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitWhileStatement(WhileStatementSyntax node)
    {
        var visited = (WhileStatementSyntax)base.VisitWhileStatement(node)!;
        return visited.WithStatement(Guarded(visited.Statement));
    }

    public override SyntaxNode? VisitDoStatement(DoStatementSyntax node)
    {
        var visited = (DoStatementSyntax)base.VisitDoStatement(node)!;
        return visited.WithStatement(Guarded(visited.Statement));
    }

    public override SyntaxNode? VisitForStatement(ForStatementSyntax node)
    {
        var visited = (ForStatementSyntax)base.VisitForStatement(node)!;
        return visited.WithStatement(Guarded(visited.Statement));
    }

    public override SyntaxNode? VisitForEachStatement(ForEachStatementSyntax node)
    {
        var visited = (ForEachStatementSyntax)base.VisitForEachStatement(node)!;
        return visited.WithStatement(Guarded(visited.Statement));
    }

    public override SyntaxNode? VisitForEachVariableStatement(ForEachVariableStatementSyntax node)
    {
        var visited = (ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!;
        return visited.WithStatement(Guarded(visited.Statement));
    }

    public override SyntaxNode? VisitGotoStatement(GotoStatementSyntax node) => Block(LoopGuard, node);

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        var body = FunctionBody(
            visited.Body,
            visited.ExpressionBody,
            visited.SemicolonToken,
            IsVoid(visited.ReturnType, visited.Modifiers)
        );
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        var body = FunctionBody(
            visited.Body,
            visited.ExpressionBody,
            visited.SemicolonToken,
            IsVoid(visited.ReturnType, visited.Modifiers)
        );
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        var visited = (ConstructorDeclarationSyntax)base.VisitConstructorDeclaration(node)!;
        var body = FunctionBody(visited.Body, visited.ExpressionBody, visited.SemicolonToken, isVoid: true);
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitDestructorDeclaration(DestructorDeclarationSyntax node)
    {
        var visited = (DestructorDeclarationSyntax)base.VisitDestructorDeclaration(node)!;
        var body = FunctionBody(visited.Body, visited.ExpressionBody, visited.SemicolonToken, isVoid: true);
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        var visited = (OperatorDeclarationSyntax)base.VisitOperatorDeclaration(node)!;
        var body = FunctionBody(
            visited.Body,
            visited.ExpressionBody,
            visited.SemicolonToken,
            IsVoid(visited.ReturnType, visited.Modifiers)
        );
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        var visited = (ConversionOperatorDeclarationSyntax)base.VisitConversionOperatorDeclaration(node)!;
        var body = FunctionBody(visited.Body, visited.ExpressionBody, visited.SemicolonToken, isVoid: false);
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        var visited = (AccessorDeclarationSyntax)base.VisitAccessorDeclaration(node)!;
        var body = FunctionBody(
            visited.Body,
            visited.ExpressionBody,
            visited.SemicolonToken,
            isVoid: !visited.IsKind(SyntaxKind.GetAccessorDeclaration)
        );
        return body is null ? visited : visited.WithBody(body).WithExpressionBody(null).WithSemicolonToken(default);
    }

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        var visited = (PropertyDeclarationSyntax)base.VisitPropertyDeclaration(node)!;
        if (visited.ExpressionBody is { } getter)
        {
            return visited
                .WithAccessorList(Getter(getter, visited.SemicolonToken))
                .WithExpressionBody(null)
                .WithSemicolonToken(default);
        }

        return visited.Initializer is { } initializer && IsMember(node)
            ? visited.WithInitializer(Guarded(initializer, visited.Type))
            : visited;
    }

    public override SyntaxNode? VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        var visited = (IndexerDeclarationSyntax)base.VisitIndexerDeclaration(node)!;
        return visited.ExpressionBody is { } getter
            ? visited
                .WithAccessorList(Getter(getter, visited.SemicolonToken))
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
            : visited;
    }

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        var visited = (FieldDeclarationSyntax)base.VisitFieldDeclaration(node)!;
        if (!IsMember(node))
        {
            return visited;
        }

        var declaration = visited.Declaration;
        var variables = declaration.Variables.Select(variable =>
            variable.Initializer is { } initializer
                ? variable.WithInitializer(Guarded(initializer, declaration.Type))
                : variable
        );
        var guarded = SyntaxFactory.SeparatedList(variables, declaration.Variables.GetSeparators());
        return visited.WithDeclaration(declaration.WithVariables(guarded));
    }

    public override SyntaxNode? VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        var visited = (AnonymousMethodExpressionSyntax)base.VisitAnonymousMethodExpression(node)!;
        return visited.WithBlock(Guarded(visited.Block));
    }

    public override SyntaxNode? VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        var kind = semantics.Of(node);
        return kind == LambdaReturn.ExpressionTree
            ? node
            : WithGuard((SimpleLambdaExpressionSyntax)base.VisitSimpleLambdaExpression(node)!, kind);
    }

    public override SyntaxNode? VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        var kind = semantics.Of(node);
        return kind == LambdaReturn.ExpressionTree
            ? node
            : WithGuard((ParenthesizedLambdaExpressionSyntax)base.VisitParenthesizedLambdaExpression(node)!, kind);
    }

    // A variable of the cell itself looks like a member of a type, but is not one.
    private static bool IsMember(MemberDeclarationSyntax node) => node.Parent is TypeDeclarationSyntax;

    private static LambdaExpressionSyntax WithGuard(LambdaExpressionSyntax lambda, LambdaReturn kind) =>
        lambda.Body switch
        {
            BlockSyntax block => lambda.WithBody(Guarded(block)),
            ExpressionSyntax expression when kind != LambdaReturn.Unknown => lambda.WithBody(
                LambdaBlock(expression, isVoid: kind == LambdaReturn.Nothing)
            ),
            _ => lambda,
        };
}
