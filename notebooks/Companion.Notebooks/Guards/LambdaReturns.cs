using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Guards;

/// <summary>
/// Determines what lambdas return. For most of them the syntax is enough; for the others the compiler is asked, which
/// takes as long as compiling the cell again. So a value is assumed first: a lambda that returns one where none is
/// expected does not compile.
/// </summary>
internal sealed class LambdaReturns
{
    // None of its members accepts or returns an expression tree.
    private const string Simulations = "Companion.Simulations.dll";

    // To create one of .NET's expression trees, a cell must use one of these names.
    private static readonly string[] NamesOfTrees = ["Expression", "Queryable"];

    // A lambda that is passed to these, or that calls these, hardly ever returns a value. Assuming one would only take
    // time.
    private static readonly string[] NamesWithoutValue = ["ForEach", "Write", "WriteLine"];

    private readonly Lazy<SemanticModel> _model;
    private readonly Lazy<bool> _mayHaveTrees;
    private readonly bool _mayAssume;

    /// <param name="compilation">The cell, after those before it.</param>
    /// <param name="tree">The syntax tree of the cell or of a file that it loads.</param>
    /// <param name="hasPackages">Whether cells have more references than their host provides.</param>
    /// <param name="mayAssume">Whether a value may be assumed where the syntax does not tell.</param>
    public LambdaReturns(CSharpCompilation compilation, SyntaxTree tree, bool hasPackages, bool mayAssume)
    {
        _mayAssume = mayAssume;
        _model = new(() => compilation.GetSemanticModel(tree));
        _mayHaveTrees = new(() => hasPackages || MayHaveTrees(compilation));
    }

    /// <summary>Whether a value was assumed, so that the compiler must be asked if the cell does not compile.</summary>
    public bool HasAssumed { get; private set; }

    /// <summary>Whether the compiler was asked.</summary>
    public bool HasAsked => _model.IsValueCreated;

    /// <summary>Determines what a lambda returns.</summary>
    public LambdaReturn Of(LambdaExpressionSyntax lambda)
    {
        // A statement body is never an expression tree.
        if (lambda.Body is not ExpressionSyntax expression)
        {
            return LambdaReturn.Unknown;
        }

        if (!_mayHaveTrees.Value)
        {
            if (!CanBeStatement(expression))
            {
                return LambdaReturn.Value;
            }

            if (_mayAssume && !HasAsked && !IsProbablyNothing(lambda, expression))
            {
                HasAssumed = true;
                return LambdaReturn.Value;
            }
        }

        var model = _model.Value;
        if (model.GetTypeInfo(lambda).ConvertedType is { } type && IsExpressionTree(type))
        {
            return LambdaReturn.ExpressionTree;
        }

        if (model.GetSymbolInfo(lambda).Symbol is not IMethodSymbol method)
        {
            return LambdaReturn.Unknown;
        }

        var hasNoValue = method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });
        return hasNoValue ? LambdaReturn.Nothing : LambdaReturn.Value;
    }

    // Only such an expression can be the body of a lambda that returns nothing (C# specification, expression
    // statements).
    private static bool CanBeStatement(ExpressionSyntax expression) =>
        expression
            is InvocationExpressionSyntax
                or ConditionalAccessExpressionSyntax
                or AssignmentExpressionSyntax
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression }
                or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreDecrementExpression }
                or PostfixUnaryExpressionSyntax
                or AwaitExpressionSyntax
                or BaseObjectCreationExpressionSyntax
                or ThrowExpressionSyntax;

    private static bool IsProbablyNothing(LambdaExpressionSyntax lambda, ExpressionSyntax body) =>
        body is AssignmentExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
        || HasNameWithoutValue(body)
        || HasNameWithoutValue(lambda.Parent?.Parent?.Parent);

    private static bool HasNameWithoutValue(SyntaxNode? node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called }
        && NamesWithoutValue.Contains(called.Name.Identifier.ValueText);

    private static bool MayHaveTrees(CSharpCompilation compilation)
    {
        for (var cell = compilation; cell is not null; cell = cell.ScriptCompilationInfo?.PreviousScriptCompilation)
        {
            if (cell.SyntaxTrees.Any(tree => NamesTrees(tree) || HasLibraries(tree)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesTrees(SyntaxTree tree)
    {
        var text = tree.ToString();
        return NamesOfTrees.Any(name => text.Contains(name, StringComparison.Ordinal));
    }

    private static bool HasLibraries(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot())
            .GetReferenceDirectives()
            .Any(directive => !directive.File.ValueText.EndsWith(Simulations, StringComparison.Ordinal));

    private static bool IsExpressionTree(ITypeSymbol type) =>
        type is { Name: "Expression" or "LambdaExpression", ContainingNamespace: { Name: "Expressions" } }
        && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
