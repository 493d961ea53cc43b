using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;

namespace Companion.Python.Modules;

/// <summary>The parts of Django that settings files import.</summary>
internal static class DjangoModules
{
    private const string ExceptionsName = "django.core.exceptions";

    public static readonly PythonType ImproperlyConfigured = PythonTypes.MakeException(
        "ImproperlyConfigured",
        PythonTypes.Exception("Exception"),
        ExceptionsName
    );

    public static PythonModule Exceptions(Interpreter interpreter) =>
        ModuleBuilder.Open(ExceptionsName).With("ImproperlyConfigured", ImproperlyConfigured);

    // Lazy translations are shown as the texts that they translate.
    public static PythonModule Translation(Interpreter interpreter)
    {
        var module = ModuleBuilder.Open("django.utils.translation");
        foreach (
            var name in new[]
            {
                "gettext",
                "gettext_lazy",
                "gettext_noop",
                "ugettext",
                "ugettext_lazy",
                "ugettext_noop",
            }
        )
        {
            module.With(name, (_, arguments) => arguments.Exactly(name, 1, 1)[0]);
        }

        return module;
    }

    public static PythonModule MessageConstants(Interpreter interpreter) =>
        ModuleBuilder
            .Open("django.contrib.messages.constants")
            .With("DEBUG", Known.Of(10))
            .With("INFO", Known.Of(20))
            .With("SUCCESS", Known.Of(25))
            .With("WARNING", Known.Of(30))
            .With("ERROR", Known.Of(40));
}
