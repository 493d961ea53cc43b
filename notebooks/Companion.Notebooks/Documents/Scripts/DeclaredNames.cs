using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Companion.Notebooks.Documents.Scripts;

/// <summary>The names that a member of a script makes visible to the following cells.</summary>
internal static class DeclaredNames
{
    public static IEnumerable<string> Of(MemberDeclarationSyntax member) =>
        member switch
        {
            BaseFieldDeclarationSyntax field => Of(field.Declaration).Concat(Designated(field)),
            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
            MethodDeclarationSyntax method => [method.Identifier.ValueText],
            TypeDeclarationSyntax type =>
            [
                $"{type.Identifier.ValueText}`{type.TypeParameterList?.Parameters.Count ?? 0}",
            ],
            BaseTypeDeclarationSyntax type => [$"{type.Identifier.ValueText}`0"],
            DelegateDeclarationSyntax type =>
            [
                $"{type.Identifier.ValueText}`{type.TypeParameterList?.Parameters.Count ?? 0}",
            ],
            GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax local } => Of(local.Declaration)
                .Concat(Designated(local)),
            GlobalStatementSyntax { Statement: LocalFunctionStatementSyntax function } =>
            [
                function.Identifier.ValueText,
            ],
            GlobalStatementSyntax { Statement: ExpressionStatementSyntax expression } => Designated(expression),
            _ => [],
        };

    private static IEnumerable<string> Of(VariableDeclarationSyntax declaration) =>
        declaration.Variables.Select(variable => variable.Identifier.ValueText);

    // out var x, (var x, var y) = … and is var x, but not those inside a lambda, which are local to it.
    private static IEnumerable<string> Designated(SyntaxNode node) =>
        node.DescendantNodes(child => child is not AnonymousFunctionExpressionSyntax)
            .OfType<SingleVariableDesignationSyntax>()
            .Select(designation => designation.Identifier.ValueText);
}
