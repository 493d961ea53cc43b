using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>Everything in an assembly that can have attributes.</summary>
internal static class AttributeProviders
{
    /// <summary>Lists them.</summary>
    public static IEnumerable<ICustomAttributeProvider> Of(ModuleDefinition module) =>
        [module, module.Assembly, .. module.GetTypes().SelectMany(Of)];

    private static IEnumerable<ICustomAttributeProvider> Of(TypeDefinition type) =>
        [
            type,
            .. type.GenericParameters.SelectMany(Of),
            .. type.Interfaces,
            .. type.Fields,
            .. type.Properties,
            .. type.Events,
            .. type.Methods.SelectMany(Of),
        ];

    private static IEnumerable<ICustomAttributeProvider> Of(MethodDefinition method) =>
        [method, method.MethodReturnType, .. method.Parameters, .. method.GenericParameters.SelectMany(Of)];

    private static IEnumerable<ICustomAttributeProvider> Of(GenericParameter parameter) =>
        [parameter, .. parameter.Constraints];
}
