using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Guards;

/// <summary>The syntax of guards. None of it contains a newline.</summary>
internal static class GuardSyntax
{
    private const string Guard = "global::Companion.Notebooks.Guards.RunGuard";

    public static readonly StatementSyntax LoopGuard = SyntaxFactory.ParseStatement($"{Guard}.Loop();");

    private static readonly StatementSyntax CallGuard = SyntaxFactory.ParseStatement($"{Guard}.Call();");

    private static readonly SyntaxToken Return = SyntaxFactory
        .Token(SyntaxKind.ReturnKeyword)
        .WithTrailingTrivia(SyntaxFactory.Space);

    public static BlockSyntax Block(params StatementSyntax[] statements) =>
        SyntaxFactory.Block(SyntaxFactory.List(statements));

    /// <summary>A loop's body with its guard.</summary>
    public static StatementSyntax Guarded(StatementSyntax body) =>
        body is BlockSyntax block
            ? block.WithStatements(block.Statements.Insert(0, LoopGuard))
            : Block(LoopGuard, body);

    /// <summary>A function's block with its guard.</summary>
    public static BlockSyntax Guarded(BlockSyntax block) => block.WithStatements(block.Statements.Insert(0, CallGuard));

    /// <summary>Guards an initializer that may create objects of its own type.</summary>
    public static EqualsValueClauseSyntax Guarded(EqualsValueClauseSyntax initializer, TypeSyntax type)
    {
        var creates = initializer
            .Value.DescendantNodesAndSelf()
            .Any(node => node is BaseObjectCreationExpressionSyntax);
        if (!creates || type is RefTypeSyntax or PointerTypeSyntax)
        {
            return initializer;
        }

        var call = (InvocationExpressionSyntax)
            SyntaxFactory.ParseExpression($"{Guard}.Then<{type.WithoutTrivia()}>({Guard}.IsCalled(),0)");
        var value = call.ArgumentList.Arguments[1].WithExpression(initializer.Value);
        var arguments = call.ArgumentList.WithArguments(
            call.ArgumentList.Arguments.Replace(call.ArgumentList.Arguments[1], value)
        );
        return initializer.WithValue(call.WithArgumentList(arguments));
    }

    /// <summary>A function's body as a guarded block; null if there is no body.</summary>
    public static BlockSyntax? FunctionBody(
        BlockSyntax? body,
        ArrowExpressionClauseSyntax? arrow,
        SyntaxToken semicolon,
        bool isVoid
    ) =>
        body is not null ? Guarded(body)
        : arrow is not null ? WithTriviaOf(semicolon, ReturningBlock(arrow, isVoid))
        : null;

    /// <summary>The accessors of a property written as <c>=&gt; …</c>.</summary>
    public static AccessorListSyntax Getter(ArrowExpressionClauseSyntax arrow, SyntaxToken semicolon)
    {
        var getter = SyntaxFactory.AccessorDeclaration(
            SyntaxKind.GetAccessorDeclaration,
            ReturningBlock(arrow, isVoid: false)
        );
        return WithTriviaOf(semicolon, SyntaxFactory.AccessorList(SyntaxFactory.SingletonList(getter)));
    }

    /// <summary>The body of a lambda that consists of an expression.</summary>
    public static BlockSyntax LambdaBlock(ExpressionSyntax expression, bool isVoid) =>
        ReturningBlock(expression, isVoid, CanNest(expression) ? CallGuard : LoopGuard);

    private static BlockSyntax ReturningBlock(ExpressionSyntax expression, bool isVoid, StatementSyntax guard)
    {
        StatementSyntax statement = expression switch
        {
            ThrowExpressionSyntax thrown => SyntaxFactory.ThrowStatement(
                thrown.ThrowKeyword,
                thrown.Expression,
                SyntaxFactory.Token(SyntaxKind.SemicolonToken)
            ),
            _ when isVoid => SyntaxFactory.ExpressionStatement(expression),
            _ => SyntaxFactory.ReturnStatement(Return, expression, SyntaxFactory.Token(SyntaxKind.SemicolonToken)),
        };
        return Block(guard, statement);
    }

    // Lambdas can recurse endlessly only through a call. A cell's operators and properties have their own guards, so a
    // lambda that contains no call does not need one. Most lambdas passed to LINQ are like that.
    private static bool CanNest(ExpressionSyntax expression) =>
        expression
            .DescendantNodesAndSelf()
            .Any(node =>
                node
                    is InvocationExpressionSyntax
                        or BaseObjectCreationExpressionSyntax
                        or ElementAccessExpressionSyntax
                        or ElementBindingExpressionSyntax
                        or AwaitExpressionSyntax
                        or WithExpressionSyntax
                        or QueryExpressionSyntax
                        or InterpolatedStringExpressionSyntax
                        or CollectionExpressionSyntax
            );

    /// <summary>Whether a function returns no value: <c>void</c>, or a task without a value.</summary>
    public static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers) =>
        type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
        || (modifiers.Any(SyntaxKind.AsyncKeyword) && Rightmost(type) is not GenericNameSyntax);

    private static BlockSyntax ReturningBlock(ArrowExpressionClauseSyntax arrow, bool isVoid)
    {
        // Trivia around the arrow stays, or the lines below would move.
        var block = ReturningBlock(arrow.Expression, isVoid, CallGuard);
        var around = arrow.ArrowToken.LeadingTrivia.AddRange(arrow.ArrowToken.TrailingTrivia);
        return block.WithLeadingTrivia(around);
    }

    // The newline after a function belongs to its semicolon.
    private static TNode WithTriviaOf<TNode>(SyntaxToken semicolon, TNode node)
        where TNode : SyntaxNode => node.WithTrailingTrivia(semicolon.LeadingTrivia.AddRange(semicolon.TrailingTrivia));

    private static TypeSyntax Rightmost(TypeSyntax type) => type is QualifiedNameSyntax name ? name.Right : type;
}
