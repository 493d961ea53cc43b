using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Guards;

/// <summary>Asks the compiler what lambdas return; only a cell that has lambdas pays for the answer.</summary>
internal sealed class LambdaReturns(Compilation compilation, SyntaxTree tree)
{
    private readonly Lazy<SemanticModel> _model = new(() => compilation.GetSemanticModel(tree));

    public LambdaReturn Of(LambdaExpressionSyntax lambda)
    {
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

    private static bool IsExpressionTree(ITypeSymbol type) =>
        type is { Name: "Expression" or "LambdaExpression", ContainingNamespace: { Name: "Expressions" } }
        && type.ContainingNamespace.ToDisplayString() == "System.Linq.Expressions";
}
