using System.Globalization;
using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>Checks whether an assembly can run in a page.</summary>
internal static class LibraryCheck
{
    /// <summary>Why it cannot, as the end of "this cell cannot run in the page, because …"; null when it can.</summary>
    /// <param name="image">The assembly, made to fit the page.</param>
    /// <param name="resolver">Finds the assemblies that the page has.</param>
    public static string? FindReason(byte[] image, IAssemblyResolver resolver)
    {
        using var module = ModuleDefinition.ReadModule(
            new MemoryStream(image),
            new ReaderParameters { AssemblyResolver = resolver }
        );
        var file = $"{module.Assembly.Name.Name}.dll";
        if (!module.Attributes.HasFlag(ModuleAttributes.ILOnly))
        {
            return $"{file} contains native code";
        }

        if (NativeCall(module) is { } native)
        {
            return $"{file} calls native code ({native})";
        }

        var missing = Missing(module).ToList();
        return missing.Count == 0 ? null : Lacking(file, missing[0], missing.Count - 1);
    }

    /// <summary>The reason when an assembly uses what the page lacks.</summary>
    /// <param name="file">The assembly.</param>
    /// <param name="name">A type or member.</param>
    /// <param name="others">How many there are besides.</param>
    public static string Lacking(string file, string name, int others) =>
        $"{Path.GetFileName(file)} uses {name}{Others(others)}, which the page's .NET does not have";

    private static string? NativeCall(ModuleDefinition module) =>
        module
            .GetTypes()
            .SelectMany(type => type.Methods)
            .FirstOrDefault(method => method.IsPInvokeImpl)
            ?.PInvokeInfo.Module.Name;

    private static IEnumerable<string> Missing(ModuleDefinition module)
    {
        var types = module.GetTypeReferences().Where(type => type.Resolve() is null).ToList();
        var members = module
            .GetMemberReferences()
            .Where(member =>
                member.DeclaringType is { IsArray: false } type && type.Resolve() is not null && !IsThere(member)
            );
        return types.Select(type => type.FullName.Replace('/', '.')).Concat(members.Select(NameOf)).Distinct();
    }

    private static bool IsThere(MemberReference member) =>
        member switch
        {
            MethodReference method => method.Resolve() is not null,
            FieldReference field => field.Resolve() is not null,
            _ => true,
        };

    private static string NameOf(MemberReference member) =>
        $"{member.DeclaringType.GetElementType().FullName.Replace('/', '.')}.{member.Name}";

    private static string Others(int count) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {count} more");
}
