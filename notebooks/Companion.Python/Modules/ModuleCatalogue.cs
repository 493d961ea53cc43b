using Companion.Python.Evaluation;
using Companion.Python.Objects;

namespace Companion.Python.Modules;

/// <summary>The modules that are not the project's own, as far as they are simulated.</summary>
internal static class ModuleCatalogue
{
    private static readonly Dictionary<string, Func<Interpreter, PythonModule>> Simulated = new Dictionary<
        string,
        Func<Interpreter, PythonModule>
    >
    {
        ["os"] = OsModule.Make,
        ["os.path"] = OsPathModule.Make,
        ["posixpath"] = OsPathModule.Make,
        ["pathlib"] = SmallModules.Pathlib,
        ["sys"] = SmallModules.System,
        ["datetime"] = SmallModules.DateTime,
        ["logging"] = SmallModules.Logging,
        ["json"] = JsonModule.Make,
        ["ast"] = SmallModules.Ast,
        ["copy"] = CopyModule.Make,
        ["string"] = SmallModules.Text,
        ["contextlib"] = SmallModules.Contextlib,
        ["typing"] = SmallModules.Typing,
        ["importlib"] = SmallModules.Importlib,
        ["distutils.util"] = SmallModules.DistutilsUtil,
        ["django.core.exceptions"] = DjangoModules.Exceptions,
        ["django.utils.translation"] = DjangoModules.Translation,
        ["django.contrib.messages.constants"] = DjangoModules.MessageConstants,
        ["environ"] = EnvironModule.Make,
        ["decouple"] = DecoupleModule.Make,
        ["dj_database_url"] = DatabaseUrlModule.Make,
        ["dotenv"] = DotenvModule.Make,
    };

    private static readonly HashSet<string> Libraries = ["environ", "decouple", "dj_database_url", "dotenv"];

    // Functions of these may change what they are given, or call it.
    private static readonly HashSet<string> Meddling =
    [
        "random",
        "heapq",
        "bisect",
        "operator",
        "functools",
        "builtins",
        "runpy",
        "inspect",
        "code",
    ];

    /// <summary>A module of the standard library, Django or a simulated package; null for any other.</summary>
    public static PythonModule? Find(Interpreter interpreter, string name)
    {
        var root = name.Split('.')[0];
        if (Libraries.Contains(root) && interpreter.Project.InstalledPackages?.Contains(root) == false)
        {
            return null;
        }

        if (Simulated.TryGetValue(name, out var make))
        {
            return make(interpreter);
        }

        var isKnown = root == "django" || StandardLibrary.Contains(root);
        return isKnown ? new PythonModule(name) { IsOpen = true, IsHarmless = !Meddling.Contains(root) } : null;
    }
}
