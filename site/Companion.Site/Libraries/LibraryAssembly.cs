using Companion.Site.Libraries.Platform;
using Mono.Cecil;

namespace Companion.Site.Libraries;

/// <summary>
/// An assembly of a library, made to fit the page: what it uses of .NET comes directly from the page's trimmed
/// assemblies.
/// </summary>
/// <remarks>
/// A library refers to assemblies such as <c>System.Runtime</c>, which only forward types to where they are. The page has
/// no such assemblies, because nothing of its own needs them.
/// </remarks>
internal static class LibraryAssembly
{
    /// <summary>Makes an assembly fit.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="platform">The page's assemblies.</param>
    /// <param name="resolver">Finds the platform's assemblies and those of the notebook's libraries.</param>
    /// <returns>The assembly that the page loads.</returns>
    public static byte[] Fit(string path, PagePlatform platform, IAssemblyResolver resolver)
    {
        using var module = ModuleDefinition.ReadModule(
            path,
            new ReaderParameters { AssemblyResolver = resolver, InMemory = true }
        );
        Retarget(module, platform);
        foreach (var provider in AttributeProviders.Of(module))
        {
            RemoveForeignAttributes(provider);
        }

        // Its signature would no longer be right, and nobody checks it.
        module.Attributes &= ~ModuleAttributes.StrongNameSigned;
        using var image = new MemoryStream();
        module.Write(image);
        return image.ToArray();
    }

    private static void Retarget(ModuleDefinition module, PagePlatform platform)
    {
        var definers = new Dictionary<string, AssemblyNameReference>(StringComparer.Ordinal);
        foreach (var type in module.GetTypeReferences().Where(type => type.Scope is AssemblyNameReference))
        {
            if (!type.IsNested && platform.DefinerOf(type) is { } definer && IsOfPlatform(type.Scope, module, platform))
            {
                if (!definers.TryGetValue(definer.Name, out var scope))
                {
                    scope = new AssemblyNameReference(definer.Name, definer.Version)
                    {
                        PublicKeyToken = definer.PublicKeyToken,
                    };
                    definers.Add(definer.Name, scope);
                }

                type.Scope = scope;
            }
        }

        foreach (var scope in definers.Values)
        {
            module.AssemblyReferences.Add(scope);
        }

        var used = module.GetTypeReferences().Select(type => type.Scope).ToHashSet();
        foreach (
            var unused in module
                .AssemblyReferences.Where(reference =>
                    !used.Contains(reference) && IsOfPlatform(reference, module, platform)
                )
                .ToList()
        )
        {
            module.AssemblyReferences.Remove(unused);
        }
    }

    // A type of the same name may be another library's own.
    private static bool IsOfPlatform(IMetadataScope scope, ModuleDefinition module, PagePlatform platform) =>
        platform.Find(scope.Name) is not null || module.AssemblyResolver.Resolve((AssemblyNameReference)scope) is null;

    // What an attribute says is not needed to run, and asking for it would fail if its type is missing.
    private static void RemoveForeignAttributes(ICustomAttributeProvider provider)
    {
        if (!provider.HasCustomAttributes)
        {
            return;
        }

        for (var at = provider.CustomAttributes.Count - 1; at >= 0; at--)
        {
            if (provider.CustomAttributes[at].Constructor.Resolve() is null)
            {
                provider.CustomAttributes.RemoveAt(at);
            }
        }
    }
}
